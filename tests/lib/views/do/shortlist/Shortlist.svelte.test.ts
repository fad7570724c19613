import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '#lib/views/do/shortlist/PaperCode.svelte';
import Shortlist from '#lib/views/do/shortlist/Shortlist.svelte';
import { article } from '../../../export/works.ts';
import { explorer } from './fake-explorer.svelte.ts';

const { loadResources } = vi.hoisted(() => ({ loadResources: vi.fn() }));
vi.mock('#lib/state/explorer.svelte.ts', () => import('./fake-explorer.svelte.ts'));
vi.mock('#lib/views/do/shortlist/resources.ts', () => ({ loadResources }));

const titles = { ladder: 'The ladder', door: 'The door', key: 'The key' };
const all = Object.entries(titles).map(([id, title], index) => ({
	...article,
	id,
	title,
	minutes: [20, null, 25][index] ?? null
}));

beforeEach(async () => {
	loadResources.mockReset();
	loadResources.mockResolvedValue(new Map(all.map((one) => [one.id, one])));
	await explorer.setList([]);
});

const words = { resource: { one: 'find', many: 'finds' } };
const shown = () =>
	page
		.getByRole('article')
		.getByRole('heading', { level: 2 })
		.elements()
		.map((heading) => heading.textContent);
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function show(...ids: string[]) {
	await explorer.setList(ids);
	await render(Shortlist, words);
	if (ids.some((id) => id in titles)) await expect.poll(() => shown().length).toBeGreaterThan(0);
}

test('without a list it says what one is and leads to the list; nothing is fetched', async () => {
	await show();
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Your shortlist');
	await expect
		.element(page.getByRole('link', { name: 'Look through the list' }))
		.toHaveAttribute('href', '/list/');
	expect(loadResources).not.toHaveBeenCalled();
});

test('what was chosen stands in its order, with how much and how long', async () => {
	await show('key', 'ladder', 'door');
	expect(shown()).toEqual(['The key', 'The ladder', 'The door']);
	await expect
		.element(page.getByText(/About 45 minutes/))
		.toHaveTextContent(
			'3 finds. About 45 minutes for 2 of them; for the other one the time is not known.'
		);
});

test('an entry moves up and down, the focus goes with it, and the new place is said', async () => {
	await show('ladder', 'door', 'key');
	await button('Move up: The key').click();
	await expect.poll(() => explorer.list).toEqual(['ladder', 'key', 'door']);
	await expect.element(button('Move up: The key')).toHaveFocus();
	await expect.element(page.getByRole('status')).toHaveTextContent('“The key” is now 2 of 3.');
	await button('Move down: The ladder').click();
	await expect.element(button('Move down: The ladder')).toHaveFocus();
	expect(shown()).toEqual(['The key', 'The ladder', 'The door']);
});

test('at the end nothing moves, and that is said', async () => {
	await show('ladder', 'door');
	await expect.element(button('Move up: The ladder')).toHaveAttribute('aria-disabled', 'true');
	// it takes no click of a mouse for granted, but a key presses it all the same
	(button('Move up: The ladder').element() as HTMLElement).click();
	await expect.element(page.getByRole('status')).toMatchTextContent(/is the first already/);
	expect(explorer.list).toEqual(['ladder', 'door']);
});

test('what is removed is gone; the focus goes to what takes its place, at last to the heading', async () => {
	await show('ladder', 'door');
	await button('Remove: The ladder').click();
	await expect.element(button('Remove: The door')).toHaveFocus();
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent('“The ladder” is removed. 1 left.');
	await button('Remove: The door').click();
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
	expect(explorer.list).toEqual([]);
});

test('"Clear" takes all away and says how to undo it', async () => {
	await show('ladder', 'door');
	await button('Clear').click();
	expect(explorer.list).toEqual([]);
	await expect.element(page.getByRole('status')).toMatchTextContent(/empty now.*undo/);
});

test('what is not on the map any more is left out and said', async () => {
	await show('ladder', 'no-such-thing');
	expect(shown()).toEqual(['The ladder']);
	await expect
		.element(page.getByText('1 thing in this link is not on the map any more.'))
		.toBeVisible();
});

test('a link in which nothing is known says so and explains what a shortlist is', async () => {
	await show('gone', 'lost');
	await expect
		.element(page.getByText('2 things in this link are not on the map any more.'))
		.toBeVisible();
	await expect.element(page.getByRole('link', { name: 'Look through the list' })).toBeVisible();
});

test('if the facts do not arrive, one can try again', async () => {
	loadResources.mockRejectedValueOnce(new Error('offline'));
	await show('no-such-thing');
	await button('Try again').click();
	await expect.element(page.getByText(/not on the map any more/)).toBeVisible();
	expect(loadResources).toHaveBeenCalledTimes(2);
});

test('"Copy all citations" copies one after the other; where it cannot, they are selected', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	await show('ladder', 'door');
	await button('Copy all citations').click();
	await expect.element(page.getByRole('status')).toHaveTextContent('All citations are copied.');
	const [[copied = ''] = []] = write.mock.calls;
	expect(copied.split('\n\n').map((one) => /The \w+/.exec(one)?.[0])).toEqual([
		'The ladder',
		'The door'
	]);
	write.mockRejectedValue(new Error('no'));
	await button('Copy all citations').click();
	await expect.element(page.getByRole('textbox', { name: 'All citations' })).toHaveFocus();
	write.mockRestore();
});

test('the link that is shared holds the list and nothing else', async () => {
	await show('ladder', 'no-such-thing', 'door');
	await button('Share').click();
	await expect
		.element(page.getByRole('textbox', { name: 'Link' }))
		.toHaveValue(new URL('/shortlist/?list=ladder,door', location.href).href);
});

test('it fits a phone of 320 px', async () => {
	await page.viewport(320, 640);
	await show('ladder', 'door');
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
