import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { initial } from '#lib/state/address.ts';
import type { Why } from '#lib/query/search/types.ts';
import type { Exploration } from '#lib/state/params.ts';
import ResourceList from '#lib/views/explore/list/ResourceList.svelte';
import { sample } from './sample.ts';

const { afterNavigate, explorer, matches } = vi.hoisted(() => ({
	afterNavigate: vi.fn(),
	explorer: {
		state: {} as Exploration,
		list: ['beet'],
		alive: true,
		asks: false,
		change: vi.fn(),
		toggleListed: vi.fn()
	},
	matches: {
		left: null as string[] | null,
		found: null as string[] | null,
		filtered: null as { unknown: { minutes?: Set<string>; year?: Set<string> } } | null,
		pending: false,
		has: (id: string): boolean => matches.left?.includes(id) ?? true,
		whyOf: (node: string): Why | null =>
			matches.found && node === 'resource:carrot' ? { by: 'title', words: ['root'] } : null
	}
}));
vi.mock('$app/navigation', () => ({ afterNavigate }));
vi.mock('#lib/state/explorer.svelte.ts', () => ({ explorer }));
vi.mock('#lib/state/matches.svelte.ts', () => ({ matches }));

/** The list in a state of the address, with what is left in. */
const open = (state: Partial<Exploration> = {}, left: Partial<typeof matches> = {}) => {
	explorer.state = { ...initial, ...state };
	Object.assign(matches, { left: null, found: null, filtered: null }, left);
	cleanup();
	return render(ResourceList, { list: sample });
};
const titles = () =>
	page
		.getByRole('article')
		.getByRole('heading')
		.elements()
		.map((heading) => heading.textContent?.trim());
const groups = () =>
	page
		.getByRole('heading', { level: 2 })
		.elements()
		.map((heading) => heading.textContent?.trim())
		.slice(1);

beforeEach(() => {
	vi.clearAllMocks();
	explorer.alive = true;
});

test('each resource is an article with a heading that leads to its page', async () => {
	await open();
	const articles = page.getByRole('article');
	expect(articles.elements().map((article) => (article as HTMLElement).dataset.node)).toEqual([
		'resource:apple',
		'resource:beet',
		'resource:dill',
		'resource:carrot'
	]);
	const heading = articles.first().getByRole('heading', { level: 3 });
	await expect.element(heading.getByRole('link')).toHaveAttribute('href', '/resources/apple/');
});

test('an index leads to each group that is left and says how many are in it', async () => {
	await open({}, { left: ['apple', 'beet', 'carrot'] });
	const index = page.getByRole('navigation', { name: 'Jump to a step' });
	const links = index.getByRole('link').elements();
	expect(links.map((link) => link.getAttribute('href'))).toEqual(['#one', '#all']);
	for (const link of links)
		expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
	expect(links.map((link) => link.textContent?.trim().slice(-1))).toEqual(['2', '1']);
	expect(titles()).toEqual(['The apple', 'The beet', 'The carrot']);
});

test('other places where a resource helps are named, or one word says everywhere', async () => {
	await open();
	await expect
		.element(page.getByRole('article').nth(0).getByText('Every step'))
		.toBeInTheDocument();
	await open({ group: 'role' });
	await expect
		.element(page.getByRole('article').nth(1).getByText('TWO', { exact: true }))
		.toBeInTheDocument();
});

test('the list can be grouped and sorted in other ways', async () => {
	await open({ group: 'role', sort: 'newest' });
	expect(groups()).toEqual(['NEW', 'OLD']);
	expect(titles()).toEqual(['The beet', 'The dill', 'The carrot', 'The apple']);
});

test('what a search has found says why', async () => {
	await open({ q: 'root' }, { left: ['beet', 'carrot'], found: ['carrot', 'beet'] });
	const why = page.getByRole('article').getByText('In the title: root');
	await expect.element(why).toBeVisible();
	await open();
	expect(why.elements()).toHaveLength(0);
});

test('a search makes one list, best first', async () => {
	await open({ q: 'root' }, { left: ['beet', 'carrot'], found: ['carrot', 'beet'] });
	expect(page.getByRole('heading', { name: 'Best match first' }).elements()).toHaveLength(1);
	expect(titles()).toEqual(['The carrot', 'The beet']);
	await expect.element(page.getByRole('combobox', { name: 'Group by' })).toHaveValue('none');
	// who wants the steps back must not be left without an answer
	await page.getByRole('combobox', { name: 'Group by' }).selectOptions('Step');
	expect(explorer.change).toHaveBeenCalledWith({ group: 'stage', sort: 'title' });
});

test('good places to start come first, with their reasons, and once', async () => {
	await open({ role: ['new'] }, { left: ['apple', 'dill'] });
	expect(titles()).toEqual(['The dill', 'The apple']);
	await expect
		.element(page.getByRole('article').first().getByText('Begin with a smell.'))
		.toBeInTheDocument();
	await open({ role: ['new'], sort: 'title' }, { left: ['apple', 'dill'] });
	expect(titles()).toEqual(['The apple', 'The dill']);
});

test('where a time is asked for, those of unknown time come last and say so', async () => {
	await open(
		{ minutes: ['30'] },
		{ left: ['beet', 'carrot', 'dill'], filtered: { unknown: { minutes: new Set(['carrot']) } } }
	);
	expect(titles()).toEqual(['The beet', 'The dill', 'The carrot']);
	await expect.element(page.getByRole('heading', { name: 'Time not known' })).toBeInTheDocument();
});

test('the node in focus is marked, and one who comes with it is brought to it', async () => {
	const into = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
	await open({ node: 'resource:carrot' });
	const marked = page
		.getByRole('article')
		.elements()
		.filter((one) => one.ariaCurrent === 'true');
	expect(marked.map((one) => (one as HTMLElement).dataset.node)).toEqual(['resource:carrot']);
	const arrive = afterNavigate.mock.calls[0]?.[0];
	const at = (pathname: string) => ({ url: { pathname } });
	arrive({ type: 'goto', from: at('/list/'), to: at('/list/') });
	arrive({ type: 'popstate', from: at('/'), to: at('/list/') });
	expect(into).not.toHaveBeenCalled();
	arrive({ type: 'enter', from: null, to: at('/list/') });
	await vi.waitFor(() => expect(into).toHaveBeenCalledOnce());
	into.mockRestore();
});

test('when nothing is left there is one short line, and nothing to jump to', async () => {
	await open({ q: 'x' }, { left: [] });
	await expect.element(page.getByText('There are no finds to list.')).toBeInTheDocument();
	expect(page.getByRole('navigation').elements()).toEqual([]);
});

test('on one line each has its title, its kind and its time', async () => {
	await open({ density: 'compact' });
	const first = page.getByRole('article').first();
	expect(first.element().textContent).toMatch(/The apple\s+GUIDE\s+About 1 hour 30 minutes/);
	expect(first.element().textContent).not.toMatch(/Says how/);
	const toggle = page.getByRole('button', { name: 'One line each' });
	await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
	await toggle.click();
	expect(explorer.change).toHaveBeenCalledWith({ density: 'comfortable' });
});

test('each can be put on the shortlist, and a button says of which it is', async () => {
	await open();
	const add = page.getByRole('article').first().getByRole('button', { name: 'Add to shortlist' });
	await expect.element(add).toHaveAccessibleDescription('The apple');
	await add.click();
	expect(explorer.toggleListed).toHaveBeenCalledExactlyOnceWith('apple');
	const beet = page.getByRole('article').nth(1);
	await expect.element(beet.getByRole('button', { name: /^Remove/ })).toBeInTheDocument();
});

test('before the page is alive there is nothing to press', async () => {
	explorer.alive = false;
	await open();
	expect(page.getByRole('combobox').elements()).toEqual([]);
	expect(page.getByRole('button').elements()).toEqual([]);
});

test.each(['comfortable', 'compact'] as const)(
	'the %s list fits a phone of 320 px',
	async (density) => {
		await page.viewport(320, 800);
		await open({ density });
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	}
);
