/** The parts over the views together: who asks for what, and where the focus goes. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../../../src/app.css';
import Bar from '#lib/views/explore/bar/Bar.svelte';
import { explorer } from '../fake-explorer.svelte.ts';
import { matches } from '../fake-matches.svelte.ts';
import { explore } from '../sample.ts';

vi.mock('#lib/state/explorer.svelte.ts', () => import('../fake-explorer.svelte.ts'));
vi.mock('#lib/state/matches.svelte.ts', () => import('../fake-matches.svelte.ts'));

const onfilters = vi.fn();
const door = (name: string) => page.getByRole('group', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const wishes = () => explorer.change.mock.calls.map(([wish]) => wish);

async function show(state: Parameters<typeof explorer.arrive>[0] = {}, filtering = false) {
	explorer.arrive(state);
	return render(Bar, { explore, filtering, onfilters });
}
beforeEach(() => {
	onfilters.mockReset();
	matches.reset();
});

test('it has the search, two doors and the filters, in this order, and exactly one status', async () => {
	await show();
	const parts = [
		page.getByRole('combobox', { name: 'Search the garden', exact: true }),
		door('I am a'),
		door('I want to'),
		button('Filters'),
		page.getByRole('status')
	];
	for (const part of parts) await expect.element(part).toBeVisible();
	expect(page.getByRole('status').elements()).toHaveLength(1);
	const [first, ...rest] = parts.map((part) => part.element());
	rest.reduce((before, after) => {
		expect(before?.compareDocumentPosition(after)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
		return after;
	}, first);
});

describe('doors', () => {
	test('an answer asks for its term, a way back asks for none', async () => {
		await show();
		await door('I am a').getByText('I am a').click();
		await door('I am a').getByRole('link', { name: 'gardener' }).click();
		expect(wishes()).toEqual([{ role: ['staff'] }]);
		await door('I am a').getByText('I am a').click();
		await button('Any of these').click();
		expect(wishes()[1]).toEqual({ role: [] });
	});

	test('a door says its answer where there is exactly one', async () => {
		await show({ role: ['staff'] });
		const summary = () => door('I am a').element().querySelector('summary')?.textContent;
		expect(summary()).toContain('gardener');
		explorer.arrive({ role: ['staff', 'guest'] });
		await vi.waitFor(() => expect(summary()).not.toContain('gardener'));
		expect(summary()).not.toContain('guest');
	});
});

describe('filters', () => {
	test('the button says whether they are open, and how many facets are on', async () => {
		const shown = await show({ role: ['guest', 'staff'], minutes: ['30', 'known'] });
		const filters = button('Filters 2');
		await expect.element(filters).toHaveAttribute('aria-expanded', 'false');
		await filters.click();
		expect(onfilters).toHaveBeenCalledOnce();
		await shown.rerender({ filtering: true });
		await expect.element(filters).toHaveAttribute('aria-expanded', 'true');
	});

	test('a search is not a filter', async () => {
		await show({ q: 'hose' });
		await expect.element(button('Filters')).toBeVisible();
	});

	test('who points at the button has the facts fetched before they press', async () => {
		await show();
		expect(matches.wantFacts).not.toHaveBeenCalled();
		await button('Filters').hover();
		expect(matches.wantFacts).toHaveBeenCalled();
		expect(onfilters).not.toHaveBeenCalled();
	});

	test.each(['Remove Guests', 'Clear filters'])(
		'after "%s" the focus is on the filters, where one can go on',
		async (name) => {
			await show({ role: ['guest'] });
			await button(name).click();
			expect(explorer.state.role).toEqual([]);
			await expect.element(button('Filters')).toHaveFocus();
		}
	);
});

describe('what it tells', () => {
	test('how a word was read, where it was not as it was typed', async () => {
		matches.answer = { mended: [{ typed: 'hoes', read: 'hose' }] };
		await show({ q: 'hoes' });
		await expect.element(page.getByText('“hoes” was read as “hose”')).toBeVisible();
	});

	test('what of the address was left out', async () => {
		await show();
		explorer.notes = ['role: “<b>x</b>” is not on this map.', 'Another.'];
		await expect
			.element(
				page.getByText(/that does not fit: role: “<b>x<\/b>” is not on this map\. Another\.$/)
			)
			.toBeVisible();
	});

	test('where the data did not arrive one can try again; else there is nothing to try', async () => {
		await show({ q: 'hose' });
		await expect.element(button('Try again')).not.toBeInTheDocument();
		matches.failed = true;
		await button('Try again').click();
		expect(matches.wantSearch).toHaveBeenCalledOnce();
	});
});

describe('how much of it there is', () => {
	test('the search alone', async () => {
		explorer.arrive({ role: ['guest'] });
		await render(Bar, { explore, controls: 'search', filtering: false, onfilters });
		await expect.element(page.getByRole('combobox')).toBeVisible();
		expect(door('I am a').elements()).toEqual([]);
		expect(button('Filters').elements()).toEqual([]);
		await expect.element(page.getByRole('status')).toBeInTheDocument();
	});

	test('nothing but the number', async () => {
		explorer.arrive({ role: ['guest'] });
		await render(Bar, { explore, controls: 'none', filtering: false, onfilters });
		expect(page.getByRole('combobox').elements()).toEqual([]);
		expect(page.getByRole('button').elements()).toEqual([]);
		await expect.element(page.getByRole('status')).toBeInTheDocument();
	});

	test('without the button of the filters, the search takes the focus of a chip that has gone', async () => {
		explorer.arrive({ role: ['guest'] });
		await render(Bar, { explore, controls: 'search', filtering: false, onfilters });
		await page.getByRole('button', { name: /^Remove/ }).click();
		await expect.element(page.getByRole('combobox')).toHaveFocus();
	});
});

test.each([320, 1280])('with all of it on it fits a window of %d pixels', async (width) => {
	await page.viewport(width, 800);
	matches.leave(2);
	await show({ q: 'a'.repeat(200), role: ['guest', 'staff'], stage: ['dig'], list: ['hose'] });
	await expect.element(button('Remove Digging')).toBeVisible();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
