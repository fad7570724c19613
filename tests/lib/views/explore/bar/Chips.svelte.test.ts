import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Chips from '#lib/views/explore/bar/Chips.svelte';
import { explorer } from '../fake-explorer.svelte.ts';
import { explore } from '../sample.ts';

vi.mock('#lib/state/explorer.svelte.ts', () => import('../fake-explorer.svelte.ts'));

const onremoved = vi.fn();
const asked = { q: 'hose', role: ['guest', 'staff'], minutes: ['30', 'known'] };
const list = () => page.getByRole('list', { name: 'What you have asked for' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const names = () =>
	list()
		.getByRole('button')
		.elements()
		.map((one) => one.getAttribute('aria-label'));

async function show(state: Parameters<typeof explorer.arrive>[0] = asked) {
	explorer.arrive(state);
	await render(Chips, { explore, onremoved });
}
beforeEach(() => onremoved.mockReset());

test('nothing asked for, nothing to take off', async () => {
	await show({});
	expect(page.getByRole('list').elements()).toEqual([]);
	expect(page.getByRole('button').elements()).toEqual([]);
});

test('each thing asked for is named in a list, with what a press would do', async () => {
	await show();
	expect(names()).toEqual([
		'Remove “hose”',
		'Remove Guests',
		'Remove People who <b>work</b> here',
		'Remove At most 30 minutes'
	]);
	expect(button('Remove Guests').element().textContent?.trim()).toBe('Guests');
});

test.each([
	['Remove “hose”', { q: '' }],
	['Remove Guests', { role: ['staff'] }],
	['Remove At most 30 minutes', { minutes: [] }]
])('%s takes off that and nothing else', async (name, change) => {
	await show();
	const before = explorer.state;
	await button(name).click();
	expect(explorer.change.mock.calls).toEqual([[change]]);
	expect(explorer.state).toEqual({ ...before, ...change });
	await expect.element(button(name)).not.toBeInTheDocument();
	expect(names()).toHaveLength(3);
});

test('the keyboard takes one off too', async () => {
	await show();
	(button('Remove Guests').element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	expect(explorer.change.mock.calls).toEqual([[{ role: ['staff'] }]]);
});

test('one button takes all of it away, and what is only looked at stays', async () => {
	await show({ ...asked, node: 'resource:hose', list: ['hose'] });
	await button('Clear filters').click();
	expect(explorer.clear).toHaveBeenCalledOnce();
	expect(page.getByRole('button').elements()).toEqual([]);
	expect(explorer.state).toMatchObject({ node: 'resource:hose', list: ['hose'] });
});

test('the focus is asked to go on only when the chip has gone, and once', async () => {
	await show();
	let arrive = () => {};
	explorer.change.mockReturnValueOnce(new Promise((done) => (arrive = done)));
	await button('Remove Guests').click();
	expect(onremoved).not.toHaveBeenCalled();
	arrive();
	await vi.waitFor(() => expect(onremoved).toHaveBeenCalledOnce());
});
