/** The map as it is made in the browser, when a person comes by a link inside the site. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Scene } from '#lib/scene/types.ts';
import Map from '#lib/views/map/Map.svelte';

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

async function show(selected: string | null = null) {
	await page.viewport(1200, 900);
	const onselect = vi.fn();
	const shown = await render(Map, { label: 'Map of garden things', selected, onselect });
	await vi.waitFor(() => expect(document.querySelectorAll('.mark')).toHaveLength(2));
	return { onselect, shown };
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
	await page.getByRole('button', { name: 'Zoom in' }).hover();
	await vi.waitFor(() => expect(document.querySelectorAll('.star path')).toHaveLength(0));
});
