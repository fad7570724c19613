import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Nearest } from '#lib/query/relax.ts';
import NoMatches from '#lib/views/explore/bar/NoMatches.svelte';
import { explorer } from '../fake-explorer.svelte.ts';
import { explore } from '../sample.ts';

const { loadNames } = vi.hoisted(() => ({ loadNames: vi.fn() }));
vi.mock('#lib/state/explorer.svelte.ts', () => import('../fake-explorer.svelte.ts'));
vi.mock('#lib/state/names.ts', () => ({ loadNames }));

const asked = { q: 'hose', role: ['guest', 'staff'], minutes: ['10', 'known'] };
const relax: Nearest['relax'] = [
	{ give: 'role', count: 3 },
	{ give: 'minutes', count: 2 },
	{ give: 'q', count: 1 }
];
const near: Nearest['near'] = [
	{ id: 'horn', misses: ['role'] },
	{ id: 'hole', misses: ['minutes', 'q'] }
];
const titles = { 'resource:horn': 'A <i>horn</i>', 'resource:hole': 'Holes' };

async function show(nearest: Partial<Nearest>) {
	explorer.arrive(asked);
	const ongiven = vi.fn();
	await render(NoMatches, { explore, nearest: { relax: [], near: [], ...nearest }, ongiven });
	return ongiven;
}
const buttons = () =>
	page
		.getByRole('button')
		.elements()
		.map((one) => one.textContent?.trim());

beforeEach(() => {
	loadNames.mockReset();
	loadNames.mockResolvedValue({ titleOf: (node: keyof typeof titles) => titles[node] });
});

test('it says that nothing fits under a heading, and is not a second voice beside the status', async () => {
	await show({ relax, near });
	const region = page.getByRole('region', { name: 'Nothing fits all of this', exact: true });
	await expect.element(region.getByRole('heading', { level: 2 })).toBeVisible();
	expect(document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')).toHaveLength(0);
});

test('each filter to give up is named in words, with how much one would get, the most first', async () => {
	await show({ relax });
	expect(buttons()).toEqual([
		'Without “Guests, People who <b>work</b> here”: 3 finds',
		'Without “At most 10 minutes”: 2 finds',
		'Without “hose”: 1 find'
	]);
});

test.each([
	['Guests, People', { role: [] }],
	['At most 10', { minutes: [] }],
	['hose', { q: '' }]
])('“%s …” can be given up, and nothing else with it, by keyboard too', async (name, wish) => {
	const ongiven = await show({ relax });
	(
		page.getByRole('button', { name: new RegExp(`^Without “${name}`) }).element() as HTMLElement
	).focus();
	await userEvent.keyboard('{Enter}');
	expect(explorer.change.mock.calls).toEqual([[wish]]);
	expect(explorer.state).toMatchObject({ ...asked, ...wish });
	// this goes away: whoever shows it gives the focus a place
	expect(ongiven).toHaveBeenCalledOnce();
});

test('what comes close is a link under its own title, and says what it does not fit', async () => {
	await show({ near });
	const link = page.getByRole('link', { name: 'A <i>horn</i>', exact: true });
	await expect.element(link).toHaveAttribute('href', '/resources/horn/');
	const [horn, hole] = page
		.getByRole('listitem')
		.elements()
		.map((one) => one.textContent);
	expect(horn).toContain('It does not fit: “Guests, People who <b>work</b> here”');
	expect(hole).toContain('It does not fit: “At most 10 minutes”, “hose”');
});

test('where giving up one thing does not help, nobody is told to', async () => {
	await show({ near });
	await expect.element(page.getByText('These come close:')).toBeVisible();
	await expect.element(page.getByText('You could ask for less:')).not.toBeInTheDocument();
	expect(buttons()).toEqual([]);
});

test('where nothing comes close, no names are fetched and no list is promised', async () => {
	await show({ relax });
	expect(loadNames).not.toHaveBeenCalled();
	await expect.element(page.getByText('These come close:')).not.toBeInTheDocument();
	expect(page.getByRole('link').elements()).toEqual([]);
});

test('where the names do not arrive, the filters to give up are still there', async () => {
	loadNames.mockRejectedValue(new Error('data/names.json answered 503'));
	await show({ relax, near });
	await expect.element(page.getByText(/did not arrive/)).toBeVisible();
	expect(buttons()).toHaveLength(3);
	expect(page.getByRole('link').elements()).toEqual([]);
});
