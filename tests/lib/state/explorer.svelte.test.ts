/** The state that all views share, at an address of the test's own. */
import { beforeEach, describe, expect, test } from 'vitest';
import { initial } from '#lib/state/address.ts';
import { usual } from '#lib/state/embed-address.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { explore } from '../views/explore/sample.ts';
import { FakeAddress } from './fake-address.svelte.ts';

let address: FakeAddress;
let explorer: Explorer;
let names: PromiseWithResolvers<{ ids: ReadonlySet<string> }>;
beforeEach(() => {
	address = new FakeAddress();
	names = Promise.withResolvers();
	explorer = new Explorer(address, () => names.promise);
	explorer.hydrated = true;
});

describe('what the address says', () => {
	test('nothing before the page is hydrated, as in the prerendered page; then all of it', () => {
		explorer.hydrated = false;
		address.open('?q=hose&bad=1');
		expect([explorer.state, explorer.asks, explorer.notes]).toEqual([initial, false, []]);
		explorer.hydrated = true;
		expect(explorer.state).toMatchObject({ q: 'hose' });
		expect(explorer.asks).toBe(true);
		expect(explorer.notes).toHaveLength(1);
	});

	test('a term that the page does not offer is left out and noted; without filters any id will do', () => {
		address.open('?role=guest,nobody');
		expect(explorer.state.role).toEqual(['guest', 'nobody']);
		address.facets = explore.facets;
		expect(explorer.state.role).toEqual(['guest']);
		expect(explorer.notes.join()).toContain('nobody');
	});

	test('a selection or a page of the list is not something asked for', () => {
		address.open('?node=resource:hose&list=hose&lens=network');
		expect(explorer.asks).toBe(false);
	});

	test('it is written again as it was read', () => {
		address.open('?q=hose&node=resource:hose&list=a,b');
		expect(explorer.query).toBe(address.search);
	});
});

describe('a change', () => {
	test('is a step, and Back undoes it', async () => {
		await explorer.change({ q: 'hose' });
		await explorer.change({ role: ['guest'] });
		expect(address.history).toEqual(['', '?q=hose', '?q=hose&role=guest']);
		address.back();
		expect(explorer.state).toEqual({ ...initial, q: 'hose' });
	});

	test('that is still going on replaces the address', async () => {
		await explorer.change({ q: 'ho' });
		await explorer.change({ q: 'hose' }, false);
		expect(address.history).toEqual(['', '?q=hose']);
	});

	test('that changes nothing is no step', async () => {
		await explorer.change({ q: '' });
		expect(address.history).toEqual(['']);
	});

	test('before the one before has arrived builds on it', async () => {
		address.hold();
		const both = [explorer.change({ q: 'hose' }), explorer.toggle('role', 'guest')];
		expect(explorer.state).toEqual(initial);
		address.release();
		await Promise.all(both);
		expect(explorer.state).toEqual({ ...initial, q: 'hose', role: ['guest'] });
	});

	test('back to where the address still is, while the first is under way, counts', async () => {
		address.hold();
		const both = [explorer.toggle('role', 'guest'), explorer.toggle('role', 'guest')];
		address.release();
		await Promise.all(both);
		expect(explorer.state.role).toEqual([]);
	});

	test('that fails is forgotten: the next builds on the address', async () => {
		const go = address.go.bind(address);
		address.go = () => Promise.reject(new Error('cancelled'));
		await expect(explorer.change({ q: 'hose' })).rejects.toThrow('cancelled');
		address.go = go;
		await explorer.change({ role: ['guest'] });
		expect(explorer.state).toEqual({ ...initial, role: ['guest'] });
	});
});

describe('choices', () => {
	test('a term is added to its facet and taken away again; so is a resource on the shortlist', async () => {
		await explorer.toggle('role', 'guest');
		await explorer.toggle('role', 'staff');
		await explorer.toggle('role', 'guest');
		await explorer.toggle('list', 'hose');
		expect(explorer.state).toEqual({ ...initial, role: ['staff'], list: ['hose'] });
		await explorer.toggle('list', 'hose');
		expect(explorer.state.list).toEqual([]);
	});

	test('clearing takes search and filters away, and nothing else', async () => {
		address.open('?q=hose&role=guest&minutes=30&node=resource:hose&list=hose&sort=title');
		await explorer.clear();
		expect(explorer.query).toBe('?node=resource:hose&sort=title&list=hose');
	});

	test('a selection ends the path from the one before', async () => {
		address.open('?node=resource:a&to=resource:b');
		await explorer.select('resource:c');
		expect(explorer.state).toMatchObject({ node: 'resource:c', to: null });
	});

	test('when a path is looked for, the next node is its other end, once', async () => {
		address.open('?node=resource:a');
		explorer.pathing = true;
		await explorer.select('resource:b');
		expect(explorer.state).toMatchObject({ node: 'resource:a', to: 'resource:b' });
		expect(explorer.pathing).toBe(false);
		await explorer.select('resource:c');
		expect(explorer.state).toMatchObject({ node: 'resource:c', to: null });
	});

	test.each([null, 'resource:a'])('choosing %s ends the search for a path', async (node) => {
		address.open('?node=resource:a');
		explorer.pathing = true;
		await explorer.select(node);
		expect(explorer.state).toMatchObject({ node, to: null });
		expect(explorer.pathing).toBe(false);
	});
});

describe('nodes that the map does not have', () => {
	test('are left out with a note once the names are here', async () => {
		address.open('?node=resource:gone');
		const settled = explorer.settleNodes();
		expect([explorer.nodesSettled, explorer.state.node]).toEqual([false, 'resource:gone']);
		names.resolve({ ids: new Set(['resource:hose']) });
		await settled;
		expect([explorer.nodesSettled, explorer.state.node]).toEqual([true, null]);
		expect(explorer.notes.join()).toContain('resource:gone');
	});

	test('are kept where the names cannot be fetched; the next time they are asked for again', async () => {
		address.open('?node=resource:gone');
		names.reject(new Error('offline'));
		await explorer.settleNodes();
		expect([explorer.nodesSettled, explorer.state.node]).toEqual([true, 'resource:gone']);
		names = Promise.withResolvers();
		names.resolve({ ids: new Set() });
		await explorer.settleNodes();
		expect(explorer.state.node).toBeNull();
	});
});

describe('in a frame', () => {
	beforeEach(() => void (address.framed = true));

	test('no change is a step: Back belongs to the page round it', async () => {
		await explorer.change({ q: 'hose' });
		expect(address.history).toEqual(['?q=hose']);
	});

	test('the address also says how it is to look, and changes keep that', async () => {
		address.open('?theme=dark&heading=3');
		expect(explorer.embed).toEqual({ ...usual, theme: 'dark', heading: '3' });
		expect(explorer.level).toBe(4);
		await explorer.change({ q: 'hose' });
		expect(address.search).toBe('?q=hose&theme=dark&heading=3');
	});

	test('on the site it says nothing of that kind', () => {
		address.framed = false;
		address.open('?theme=dark');
		expect(explorer.embed).toEqual(usual);
	});

	test('links to the views stay in the frame and keep its look; all others lead to the site', () => {
		address.open('?q=hose&theme=dark');
		expect(explorer.href('/list/', { role: ['guest'] })).toBe(
			'/embed/v1/list/?q=hose&role=guest&theme=dark'
		);
		expect(explorer.href('/')).toBe('/embed/v1/map/?q=hose&theme=dark');
		expect(explorer.href('/shortlist/')).toBe('/shortlist/?q=hose');
		address.framed = false;
		expect(explorer.href('/list/')).toBe('/list/?q=hose');
	});

	test('the page round it sets what it names; a name without a value goes back to its initial value', async () => {
		address.open('?q=hose&role=guest&theme=dark');
		await explorer.merge('?stage=dig&role=&theme=light&nonsense=1');
		expect(explorer.state).toEqual({ ...initial, q: 'hose', stage: ['dig'] });
		expect(explorer.embed.theme).toBe('light');
		expect(address.history).toHaveLength(1);
	});

	test('what it sets is added to a change that is under way', async () => {
		address.hold();
		const both = [explorer.change({ q: 'hose' }), explorer.merge('role=guest')];
		address.release();
		await Promise.all(both);
		expect(explorer.state).toMatchObject({ q: 'hose', role: ['guest'] });
	});
});
