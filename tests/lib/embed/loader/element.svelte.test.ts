import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	frameOf,
	listenIn,
	loaded,
	makeMap,
	placeMap,
	say,
	settled,
	shownIn,
	wakeMap
} from './fake-embed.ts';

const hello = { type: 'resource-map', version: 1, ask: 'hello' };

const errors: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
beforeEach(() => {
	addEventListener('error', note);
	addEventListener('unhandledrejection', note);
});
afterEach(() => {
	document.body.replaceChildren();
	removeEventListener('error', note);
	removeEventListener('unhandledrejection', note);
	expect(errors.splice(0)).toEqual([]);
});

describe('the frame', () => {
	test('shows what the attributes say', async () => {
		const { map } = await placeMap({ view: 'list', role: 'public', theme: 'dark', class: 'wide' });
		expect(shownIn(map)).toBe('list/?role=public&theme=dark');
	});

	test('has a title of its own among all frames of the page', () => {
		const other = document.createElement('iframe');
		other.title = 'Resources';
		document.body.append(other, makeMap(), makeMap(), makeMap({ label: 'Resources' }));
		const titles = [...document.querySelectorAll('iframe')].map(({ title }) => title);
		expect(titles).toEqual(['Resources', 'Map of resources', 'Map of resources 2', 'Resources 2']);
	});

	test('takes another title when it gets one, and keeps a title that is its own', async () => {
		const [one, two] = [makeMap({ label: 'One' }), makeMap({ label: 'One' })];
		document.body.append(one, two);
		one.setAttribute('label', 'Two');
		await settled();
		two.setAttribute('role', 'public');
		one.setAttribute('role', 'public');
		await settled();
		expect([frameOf(one).title, frameOf(two).title]).toEqual(['Two', 'One']);
		two.setAttribute('role', 'researcher');
		await settled();
		expect(frameOf(two).title).toBe('One');
	});

	test('waits until it is near the window, unless it is told not to', () => {
		document.body.append(makeMap(), makeMap({ eager: '' }));
		const frames = [...document.querySelectorAll('iframe')];
		expect(frames.map(({ loading }) => loading)).toEqual(['lazy', 'eager']);
	});

	test('goes to another view without a step for the Back button', async () => {
		const { map, heard } = await wakeMap({ role: 'public' });
		const steps = history.length;
		map.setAttribute('view', 'matrix');
		await loaded(frameOf(map));
		expect(shownIn(map)).toBe('matrix/?role=public');
		map.setAttribute('view', 'resource');
		map.setAttribute('resource', 'powercube');
		await loaded(frameOf(map));
		expect(shownIn(map)).toBe('resource/powercube/?role=public');
		expect(history.length).toBe(steps);
		expect(heard).toEqual([]);
	});

	test('far below the window it goes to the view that was asked for last', async () => {
		const above = document.createElement('div');
		above.style.height = '20000px';
		const map = makeMap({ view: 'list' });
		document.body.append(above, map);
		map.setAttribute('view', 'matrix');
		await settled();
		map.scrollIntoView();
		await vi.waitFor(() => expect(shownIn(map)).toBe('matrix/'));
		await new Promise((resolve) => setTimeout(resolve, 500));
		expect(shownIn(map)).toBe('matrix/');
	});
});

describe('a greeting', () => {
	test('is repeated until the embed answers', async () => {
		const { map, heard } = await placeMap();
		await vi.waitFor(() => expect(heard.length).toBeGreaterThanOrEqual(2), 2000);
		expect(heard.every((one) => JSON.stringify(one) === JSON.stringify(hello))).toBe(true);
		say(map, { event: 'ready' });
		await settled();
		heard.length = 0;
		await new Promise((resolve) => setTimeout(resolve, 600));
		expect(heard).toEqual([]);
	});

	test('is for each page that comes into the frame', async () => {
		const { map } = await wakeMap();
		map.setAttribute('view', 'list');
		await loaded(frameOf(map));
		const heard = listenIn(map);
		await vi.waitFor(() => expect(heard).toContainEqual(hello), 2000);
	});
});

describe('events', () => {
	test('bubble, with plain data', async () => {
		const { map } = await placeMap();
		const events: [string, unknown][] = [];
		const names = ['ready', 'resize', 'select', 'filter'].map((name) => `resource-map-${name}`);
		const stop = new AbortController();
		for (const name of names)
			document.addEventListener(
				name,
				(event) => {
					expect(event.target).toBe(map);
					expect(event.composed).toBe(true);
					events.push([name, structuredClone((event as CustomEvent).detail)]);
				},
				{ signal: stop.signal }
			);
		say(map, { event: 'ready' });
		say(map, { event: 'resize', height: 432 });
		say(map, { event: 'select', node: 'resource:powercube' });
		say(map, { event: 'select', node: null });
		say(map, { event: 'filter', query: '?role=public', count: 12 });
		stop.abort();
		expect(events).toEqual([
			['resource-map-ready', {}],
			['resource-map-resize', { height: 432 }],
			['resource-map-select', { node: 'resource:powercube' }],
			['resource-map-select', { node: null }],
			['resource-map-filter', { query: '?role=public', count: 12 }]
		]);
	});

	test('the frame is as high as the embed says', async () => {
		const { map } = await placeMap({ height: '500' });
		expect(frameOf(map).offsetHeight).toBe(500);
		say(map, { event: 'resize', height: 432 });
		expect(frameOf(map).offsetHeight).toBe(432);
	});

	test('a message of another window or another origin is nobody’s business', async () => {
		const [{ map }, { map: other }] = [await placeMap(), await placeMap()];
		const before = frameOf(map).offsetHeight;
		const heard = vi.fn();
		map.addEventListener('resource-map-resize', heard);
		const resize = { event: 'resize', height: 99 } as const;
		say(map, resize, { source: window });
		say(map, resize, { source: null });
		say(map, resize, { source: frameOf(other).contentWindow });
		say(map, resize, { origin: 'https://elsewhere.example' });
		say(map, resize, { data: { type: 'resource-map', version: 2, event: 'resize', height: 99 } });
		expect(heard).not.toHaveBeenCalled();
		expect(frameOf(map).offsetHeight).toBe(before);
	});

	test('a sandboxed embed has no origin, and is heard', async () => {
		const { map } = await placeMap();
		say(map, { event: 'resize', height: 99 }, { origin: 'null' });
		expect(frameOf(map).offsetHeight).toBe(99);
	});
});

describe('the link in the element', () => {
	test('is shown until the embed is alive, and again when the element is taken away', async () => {
		const { map } = await placeMap();
		const link = map.querySelector('a');
		expect(link).toBeVisible();
		say(map, { event: 'ready' });
		expect(link).not.toBeVisible();
		map.remove();
		expect(map.querySelector('iframe')).toBeNull();
		document.body.append(link as Node);
		expect(link).toBeVisible();
	});
});

describe('an element that goes and comes back', () => {
	test('opens its frame anew, and hears each message once', async () => {
		const { map } = await wakeMap({ role: 'public' });
		say(map, { event: 'filter', query: '?cost=free', count: 3 });
		const [link, place] = [map.querySelector('a'), document.createElement('div')];
		document.body.append(place);
		for (const move of [
			() => place.append(map),
			() => (map.remove(), document.body.append(map)),
			() => document.body.prepend(map)
		]) {
			move();
			expect(map.querySelectorAll('iframe')).toHaveLength(1);
			expect(link).toBeVisible();
			expect(map.query).toBe('?role=public');
			await loaded(frameOf(map));
			const heard = vi.fn();
			map.addEventListener('resource-map-resize', heard);
			say(map, { event: 'resize', height: 321 });
			expect(heard).toHaveBeenCalledTimes(1);
			map.removeEventListener('resource-map-resize', heard);
		}
	});

	test('is silent while it is away', async () => {
		const { map } = await placeMap();
		const away = frameOf(map).contentWindow;
		const heard = vi.fn();
		map.addEventListener('resource-map-resize', heard);
		map.remove();
		map.setAttribute('role', 'public');
		dispatchEvent(new MessageEvent('message', { source: away, origin: location.origin }));
		// longer than it takes to greet again
		await new Promise((resolve) => setTimeout(resolve, 400));
		expect(heard).not.toHaveBeenCalled();
		expect(map.query).toBe('?role=public');
	});
});
