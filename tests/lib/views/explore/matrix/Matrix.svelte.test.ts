import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-svelte';
import type { ExploreView, FacetView } from '#lib/query/facet-view.ts';
import { facets, type FacetId } from '#lib/facets/facets.ts';
import type { FactFile } from '#lib/query/facts.ts';
import type { Exploration } from '#lib/state/params.ts';
import type { Contact } from '#lib/views/explore/matrix/types.ts';
import Matrix from '#lib/views/explore/matrix/Matrix.svelte';
import { makeState, type TestState } from '../../../state/make-state.ts';
import { renderIn } from '../../render-in.ts';

let site: TestState;

const facet = (id: FacetId, label: string, terms: string[]): FacetView => ({
	id,
	label,
	limit: false,
	options: terms.map((term) => ({ id: term, label: term.toUpperCase(), count: 0 })),
	unknown: null
});
const explore = {
	facets: [
		facet('role', 'Gardener', ['new', 'old']),
		facet('stage', 'Step', ['dig', 'sow', 'mow']),
		{ ...facet('minutes', 'Time', []), limit: true },
		facet('cost', 'Cost', ['free', 'paid'])
	],
	count: 5,
	resource: { one: 'find', many: 'finds' }
} as unknown as ExploreView;

// dig: new a b c d, old a; sow: new b; mow: old e
const none = { of: [null, null, null, null, null] };
const one = { terms: [], of: [[], [], [], [], []] };
const facts: FactFile = {
	ids: ['a', 'b', 'c', 'd', 'e'],
	columns: {
		...(Object.fromEntries(
			facets.map(({ id, fits }) => [id, fits === 'any-of' ? one : none])
		) as FactFile['columns']),
		role: { terms: ['new', 'old'], of: [[0, 1], 0, 0, 0, 1] },
		stage: { terms: ['dig', 'mow', 'sow'], of: [0, [0, 2], 0, 0, 1] },
		cost: { terms: ['free'], of: [0, 0, 0, 0, 0] }
	}
};

const show = (contact: Contact = null) =>
	renderIn(site, Matrix, { matrix: { facts, stages: {} }, explore, contact });

/** The table in a state of the address; where ids are given, filters leave only those. */
async function open(state: Partial<Exploration> = {}, ids?: string[]): Promise<void> {
	site = makeState(state);
	if (ids) await site.leave(ids);
	cleanup();
	await show();
}
/** What the boxes say, row by row, totals too. */
const rows = () =>
	page
		.getByRole('row')
		.elements()
		.slice(1)
		.map((row) =>
			[...row.querySelectorAll('.name, .number, .empty')].map((part) => part.textContent?.trim())
		);

beforeEach(async () => {
	site = makeState();
	await page.viewport(1200, 800);
});

test('a table with a caption says how many there are in each box', async () => {
	await open();
	const table = page.getByRole('table', { name: /^finds by step \(down\) and gardener/i });
	expect(table.element().textContent).toMatch(/A find can be in more than one box\./);
	expect(rows()).toEqual([
		['DIG', '4', 'Only 1', '4'],
		['SOW', 'Only 1', 'None yet', '1'],
		['MOW', 'None yet', 'Only 1', '1'],
		['All', '4', '2', '5']
	]);
	expect(page.getByRole('columnheader').elements()).toHaveLength(4);
	expect(page.getByRole('rowheader').elements()).toHaveLength(4);
});

test('a number leads to the list of what it counts, and says so', async () => {
	await open();
	const link = page.getByRole('link', { name: '4 finds: DIG, NEW', exact: true });
	await expect.element(link).toHaveAttribute('href', '/list/?role=new&stage=dig');
	await expect
		.element(link)
		.toHaveAttribute('data-nodes', 'resource:a resource:b resource:c resource:d');
	await expect
		.element(page.getByRole('link', { name: 'Only 1 find: SOW, NEW' }))
		.toHaveAttribute('data-nodes', 'resource:b');
	await expect
		.element(page.getByRole('link', { name: '2 finds: OLD', exact: true }))
		.toHaveAttribute('href', '/list/?role=old');
});

test('the numbers follow what is left, and an empty box says whether it ever held anything', async () => {
	await open({ q: 'x' }, ['c', 'e']);
	expect(rows()).toEqual([
		['DIG', '1', '0 left', '1'],
		['SOW', '0 left', 'None yet', '0'],
		['MOW', 'None yet', 'Only 1', '1'],
		['All', '1', '1', '2']
	]);
});

test('a side that is filtered shows what was chosen, so that each number has its list', async () => {
	await open({ role: ['old'] }, ['a', 'e']);
	expect(rows().map((row) => row.length)).toEqual([3, 3, 3, 3]);
	expect(page.getByRole('table').element().textContent).toMatch(
		/the table shows only what you chose/
	);
});

test('other facets can be compared, never one with itself', async () => {
	await open({ rows: 'cost', columns: 'cost' });
	expect(rows()).toEqual([
		['FREE', '4', 'Only 2', '5'],
		['PAID', 'None yet', 'None yet', '0'],
		['All', '4', '2', '5']
	]);
	await page.getByRole('combobox', { name: 'Columns' }).selectOptions('Cost');
	expect(site.change).toHaveBeenCalledWith({ rows: 'role', columns: 'cost' });
	await page.getByRole('button', { name: 'Swap rows and columns' }).click();
	expect(site.change).toHaveBeenLastCalledWith({ rows: 'cost', columns: 'role' });
	expect(page.getByRole('option', { name: 'Time' }).elements()).toEqual([]);
});

test('rows can be sorted by a column, and go back to their own order', async () => {
	await open();
	const first = () => rows().map(([name]) => name);
	const head = page.getByRole('columnheader', { name: 'OLD' });
	await expect.element(head).toHaveAttribute('aria-sort', 'none');
	await head.getByRole('button').click();
	await expect.element(head).toHaveAttribute('aria-sort', 'descending');
	expect(first()).toEqual(['DIG', 'MOW', 'SOW', 'All']);
	await head.getByRole('button').click();
	await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
	expect(first()).toEqual(['SOW', 'DIG', 'MOW', 'All']);
	await head.getByRole('button').click();
	await expect.element(head).toHaveAttribute('aria-sort', 'none');
	expect(first()).toEqual(['DIG', 'SOW', 'MOW', 'All']);
});

test('where there is little, one can suggest something, if anybody would hear it', async () => {
	await open();
	expect(page.getByRole('link', { name: /suggest/i }).elements()).toEqual([]);
	cleanup();
	await show({ name: 'Write', url: 'https://example.org/write' });
	const link = page.getByRole('link', { name: 'Suggest one for SOW, OLD' });
	await expect.element(link).toHaveAttribute('href', 'https://example.org/write');
});

test('the table can be moved with the keyboard and has a name', async () => {
	await open();
	const region = page.getByRole('region', { name: 'Table of step and gardener' });
	await expect.element(region).toHaveAttribute('tabindex', '0');
});

test('on a phone of 320 px nothing has to be moved sideways, and it is still a table', async () => {
	await page.viewport(320, 800);
	await open();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	const scroll = document.querySelector('.scroll');
	expect(scroll?.scrollWidth).toBeLessThanOrEqual(scroll?.clientWidth ?? 0);
	expect(page.getByRole('row').elements().length).toBeGreaterThanOrEqual(4);
	expect(page.getByRole('rowheader').elements()).toHaveLength(4);
	await expect
		.element(page.getByRole('cell').first().getByText('NEW', { exact: true }))
		.toBeVisible();
});

test('before the page is hydrated the table is whole and there is nothing to press', async () => {
	site.explorer.hydrated = false;
	await show();
	expect(rows()).toHaveLength(4);
	expect(page.getByRole('button').elements()).toEqual([]);
	expect(page.getByRole('combobox').elements()).toEqual([]);
});
