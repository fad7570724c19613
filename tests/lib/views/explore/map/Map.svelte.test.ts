/** The map as it is made in the browser, when a person comes by a link inside the site. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Scene } from '#lib/scene/types.ts';
import Map from '#lib/views/explore/map/Map.svelte';
import type { MapState } from '#lib/views/explore/map/types.ts';

const mark = (id: string, x: number, y: number) => ({
	id: `resource:${id}`,
	x,
	y,
	href: `/resources/${id}/`,
	name: `The ${id}, book, 1 of 1 in One`,
	shape: 'circle',
	hollow: false,
	home: 'one'
});

const scene: Scene = {
	lens: 'stage',
	coast: 'M100 100L1100 100L1100 800L100 800Z',
	lands: [
		{
			id: 'one',
			path: 'M100 100L1100 100L1100 800L100 800Z',
			name: { x: 600, y: 300, lines: ['One'], size: 21 },
			tint: { hue: 45, step: 0 }
		}
	],
	hubs: [
		{
			id: 'stage:one',
			x: 600,
			y: 450,
			href: '/stages/one/',
			name: 'One, stage 1 of 1, 2 resources',
			label: 'One',
			number: 1,
			region: 'one'
		}
	],
	marks: [mark('dibber', 300, 450), mark('hose', 900, 450)],
	homeLinks: [],
	labels: []
};
const links = {
	nodes: ['stage:one', 'resource:dibber', 'resource:hose'],
	types: ['at-stage', 'related'],
	links: [0, 1, 0, 1, 1, 2]
};

const fetched = vi.fn(async (address: string) =>
	Response.json(address.endsWith('links.json') ? links : scene)
);
const realFetch = globalThis.fetch;
beforeEach(() => {
	fetched.mockClear();
	globalThis.fetch = fetched as never;
});
afterEach(() => void (globalThis.fetch = realFetch));

async function show(selected: string | null = null, more: Partial<MapState> = {}) {
	await page.viewport(1200, 900);
	// the pointer may rest where the test before left it
	await userEvent.hover(document.body, { position: { x: 2, y: 2 } });
	const onselect = vi.fn();
	const actions = {
		select: onselect,
		setLens: vi.fn(),
		setLinks: vi.fn(),
		setPathing: vi.fn()
	};
	const shown = await render(Map, {
		label: 'Map of garden things',
		lenses: [{ id: 'stage', label: 'Stage' }],
		actions,
		selected,
		to: null,
		lens: 'stage',
		links: 'home',
		left: null,
		role: null,
		pathing: false,
		route: null,
		...more
	});
	await vi.waitFor(() => expect(document.querySelectorAll('.mark')).toHaveLength(2));
	return { onselect, actions, shown };
}

const node = (id: string) =>
	page.elementLocator(document.querySelector(`[data-node="${id}"]`) as Element);

test('it is a region with a name, and draws its picture from data when the page holds none', async () => {
	await show();
	await expect.element(page.getByRole('region', { name: 'Map of garden things' })).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'The dibber, book, 1 of 1 in One' }))
		.toHaveAttribute('href', '/resources/dibber/');
	expect(fetched.mock.calls.flat()).toContain('/data/scene/stage.json');
});

test('choosing a mark says which, and choosing the sea says none', async () => {
	const { onselect } = await show();
	await node('resource:hose').click();
	expect(onselect).toHaveBeenLastCalledWith('resource:hose');
	await userEvent.click(page.getByRole('region'), { position: { x: 30, y: 30 } });
	expect(onselect).toHaveBeenLastCalledWith(null);
});

test('with a key held down a mark is a link like any other', async () => {
	const { onselect } = await show();
	const left = new Promise<boolean>((done) => {
		addEventListener(
			'click',
			(event) => {
				done(!event.defaultPrevented);
				event.preventDefault();
			},
			{ once: true }
		);
	});
	await userEvent.click(node('resource:hose'), { modifiers: ['Control'] });
	expect(await left).toBe(true);
	expect(onselect).not.toHaveBeenCalled();
});

test('a selection draws the star of its links, and its end takes the star away', async () => {
	const { shown } = await show('resource:dibber');
	const ends = () =>
		[...document.querySelectorAll('.star [data-link]')].map((one) => [
			one.getAttribute('data-link'),
			one.getAttribute('data-to')
		]);
	await vi.waitFor(() =>
		expect(ends()).toEqual([
			['at-stage', 'stage:one'],
			['related', 'resource:hose']
		])
	);
	expect(document.querySelectorAll('.active')).toHaveLength(1);
	expect(document.querySelectorAll('.context')).toHaveLength(2);
	await shown.rerender({ selected: null });
	expect(ends()).toEqual([]);
	expect(document.querySelectorAll('.active, .context')).toHaveLength(0);
});

test('a selection that this map does not draw leaves the picture as it is', async () => {
	await show('topic:soil');
	expect(document.querySelectorAll('.active, .context, .star path')).toHaveLength(0);
});

test('pointing at a mark shows its links before anything is chosen', async () => {
	const { onselect } = await show();
	await node('resource:dibber').hover();
	await vi.waitFor(() => expect(document.querySelectorAll('.star path')).toHaveLength(2));
	expect(onselect).not.toHaveBeenCalled();
	await page.getByRole('combobox', { name: 'Areas by' }).hover();
	await vi.waitFor(() => expect(document.querySelectorAll('.star path')).toHaveLength(0));
});

test('what the query leaves out steps back, is not announced, and the areas count what is left', async () => {
	const { shown } = await show(null, { left: new Set(['hose']) });
	await vi.waitFor(() => expect(document.querySelectorAll('[data-out]')).toHaveLength(1));
	await expect.element(page.getByRole('link', { name: /The hose/ })).toBeVisible();
	expect(page.getByRole('link', { name: /The dibber/ }).elements()).toHaveLength(0);
	await shown.rerender({ left: null });
	await vi.waitFor(() => expect(document.querySelectorAll('[data-out], .badge')).toHaveLength(0));
});

test('a role that was chosen shows its star while nothing is selected, to those that are left', async () => {
	await show(null, { role: 'stage:one', left: new Set(['hose']) });
	const ends = () =>
		[...document.querySelectorAll('.star path')].map((path) => path.getAttribute('data-to'));
	await vi.waitFor(() => expect(document.querySelectorAll('.hub.active')).toHaveLength(1));
	// the hose has no link to it, and what it is linked to is left out
	await vi.waitFor(() => expect(ends()).toEqual([]));
});

test('all links are drawn on request, and home links can be hidden', async () => {
	const { shown } = await show(null, { links: 'all' });
	await vi.waitFor(() => expect(document.querySelectorAll('.all-links path')).toHaveLength(2));
	await shown.rerender({ links: 'none' });
	await vi.waitFor(() => expect(document.querySelectorAll('.all-links path')).toHaveLength(0));
	expect(document.querySelector<SVGElement>('svg.atlas')?.dataset.links).toBe('none');
});

test('a hand can move a mark, the press that ends it chooses nothing, and it can be put back', async () => {
	const { onselect } = await show();
	await expect.element(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
	const mark = document.querySelector('[data-node="resource:hose"]') as SVGElement;
	const before = mark.getAttribute('transform');
	const { x, y } = mark.getBoundingClientRect();
	const fire = (type: string, dx: number) =>
		(type === 'pointermove' || type === 'pointerup' ? window : mark).dispatchEvent(
			new PointerEvent(type, { bubbles: true, clientX: x + 8 + dx, clientY: y + 8, button: 0 })
		);
	fire('pointerdown', 0);
	fire('pointermove', -60);
	await vi.waitFor(() => {
		fire('pointermove', -120);
		expect(mark.getAttribute('transform')).not.toBe(before);
	});
	fire('pointerup', -120);
	mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	expect(onselect).not.toHaveBeenCalled();
	await page.getByRole('button', { name: 'Put back' }).click();
	await vi.waitFor(() => expect(mark.getAttribute('transform')).toBe('translate(900 450)'));
});

test('the map is one stop for Tab; arrow keys go through its groups, Up offers those of a mark', async () => {
	await show();
	const stops = () => [...document.querySelectorAll<SVGElement>('[data-node][tabindex="0"]')];
	await vi.waitFor(() => expect(stops().map((one) => one.dataset.node)).toEqual(['stage:one']));
	stops()[0]?.focus();
	await new Promise((done) => setTimeout(done, 150));
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(node('resource:dibber')).toHaveFocus();
	expect(stops()).toHaveLength(1);
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(node('resource:hose')).toHaveFocus();
	await userEvent.keyboard('{ArrowUp}{ArrowUp}');
	await expect.element(node('stage:one')).toHaveFocus();
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(node('resource:dibber')).toHaveFocus();
});

test('letters do nothing, Space chooses', async () => {
	const { onselect } = await show();
	await vi.waitFor(() =>
		expect(document.querySelector('[tabindex="0"][data-node]')).not.toBeNull()
	);
	(document.querySelector('[data-node="stage:one"]') as SVGElement).focus();
	await userEvent.keyboard('abcxyz123?');
	expect(onselect).not.toHaveBeenCalled();
	await expect.element(node('stage:one')).toHaveFocus();
	await userEvent.keyboard(' ');
	expect(onselect).toHaveBeenLastCalledWith('stage:one');
});
