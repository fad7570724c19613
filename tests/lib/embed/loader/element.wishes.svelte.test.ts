/** What the page asks of an embed that is there: by attributes, by `query`, by `set()`. */
import { afterEach, expect, test } from 'vitest';
import { placeMap, say, settled, wakeMap } from './fake-embed.ts';

const setTo = (query: string) => ({ type: 'resource-map', version: 1, ask: 'set', query });

afterEach(() => document.body.replaceChildren());

test('several attributes at once are one message', async () => {
	const { map, heard } = await wakeMap({ role: 'public' });
	map.setAttribute('role', 'researcher');
	map.setAttribute('stage', 'designing,sharing');
	map.removeAttribute('q');
	map.setAttribute('class', 'wide');
	await settled();
	expect(heard).toEqual([setTo('?role=researcher&stage=designing%2Csharing')]);
});

test('while the embed is on its way, waits for it', async () => {
	const { map, heard } = await placeMap();
	map.setAttribute('role', 'public');
	await settled();
	expect(heard).not.toContainEqual(setTo('?role=public'));
	say(map, { event: 'ready' });
	await settled();
	expect(heard.filter((one) => JSON.stringify(one).includes('set'))).toEqual([
		setTo('?role=public')
	]);
});

test('attributes that say nothing to the embed send nothing', async () => {
	const { map, heard } = await wakeMap();
	map.setAttribute('label', 'Resources');
	map.setAttribute('height', '300');
	await settled();
	expect(heard).toEqual([]);
});

test('what a reader has chosen in the frame stays when the page changes something else', async () => {
	const { map, heard } = await wakeMap({ role: 'public', theme: 'light' });
	say(map, { event: 'filter', query: '?role=researcher&cost=free', count: 7 });
	map.set({ q: 'trust' });
	await settled();
	map.set({ theme: 'dark' });
	await settled();
	// all that is not named stays, even if the reader has chosen it this moment
	expect(heard).toEqual([setTo('?q=trust'), setTo('?theme=dark')]);
	// the embed does not repeat how it looks
	expect(map.query).toBe('?q=trust&role=researcher&cost=free&theme=dark');
});

test('what a reader has chosen can be taken back', async () => {
	const { map, heard } = await wakeMap({ role: 'public' });
	say(map, { event: 'filter', query: '?role=researcher&cost=free', count: 7 });
	map.query = '?role=public';
	await settled();
	expect(map.query).toBe('?role=public');
	expect(heard).toEqual([
		expect.objectContaining({ query: expect.stringMatching(/&role=public&.*&cost=&/) })
	]);
	say(map, { event: 'filter', query: '?q=trust', count: 7 });
	map.set({ q: null });
	await settled();
	expect(heard.at(-1)).toEqual(setTo('?q='));
});

test('set() takes lists, numbers and null, and leaves the rest', async () => {
	const { map, heard } = await wakeMap({ role: 'public', q: 'trust' });
	map.set({ role: ['public', 'researcher'], minutes: 60, q: null, onclick: 'x', view: 'list' });
	await settled();
	expect(heard).toEqual([setTo('?q=&role=public%2Cresearcher&minutes=60')]);
	expect(map.hasAttribute('onclick')).toBe(false);
	expect(map.hasAttribute('view')).toBe(false);
});

test('query is what is shown: by the attributes, by the page, by the reader', async () => {
	const { map } = await wakeMap({ role: 'public', theme: 'dark' });
	expect(map.query).toBe('?role=public&theme=dark');
	map.query = '?q=trust&unknown=1';
	expect(map.query).toBe('?q=trust');
	await settled();
	expect(map.query).toBe('?q=trust');
	say(map, { event: 'filter', query: '?cost=free', count: 3 });
	expect(map.query).toBe('?cost=free');
});
