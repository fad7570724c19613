import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LinkIndex } from '#lib/views/map/links.ts';

vi.mock('$app/paths', () => ({ resolve: (path: string) => `/atlas${path}` }));

const file = {
	nodes: ['stage:one', 'resource:a', 'resource:b'],
	types: ['at-stage', 'related'],
	links: [0, 1, 0, 1, 1, 2]
};

test('a link can be found from both of its ends', () => {
	const index = new LinkIndex(file);
	expect(index.rays('stage:one')).toEqual([{ id: 'resource:a', type: 'at-stage' }]);
	expect(index.rays('resource:a')).toEqual([
		{ id: 'stage:one', type: 'at-stage' },
		{ id: 'resource:b', type: 'related' }
	]);
	expect(index.rays('resource:b')).toEqual([{ id: 'resource:a', type: 'related' }]);
});

test('who is not on the map has no links', () => {
	expect(new LinkIndex(file).rays('animal:cat')).toEqual([]);
	expect(new LinkIndex({ nodes: [], types: [], links: [] }).rays('stage:one')).toEqual([]);
});

test('a broken triple is passed over and the others are read', () => {
	const index = new LinkIndex({ ...file, links: [0, 99, 0, 7, 0, 1, 0, 1, 0, 1, 1] });
	expect(index.rays('stage:one')).toEqual([{ id: 'resource:a', type: 'at-stage' }]);
});

const answer = vi.fn<() => Promise<Response>>();
beforeEach(() => {
	vi.resetModules();
	vi.stubGlobal('fetch', answer);
});
afterEach(() => {
	vi.unstubAllGlobals();
	answer.mockReset();
});

test('the links are fetched once, below the base of the site', async () => {
	answer.mockImplementation(async () => Response.json(file));
	const { loadLinks } = await import('#lib/views/map/links.ts');
	const [one, two] = await Promise.all([loadLinks(), loadLinks()]);
	expect(one).toBe(two);
	expect(answer.mock.calls).toEqual([['/atlas/data/links.json']]);
});

test('after a failure the next wish tries again', async () => {
	answer.mockImplementationOnce(async () => new Response('', { status: 503 }));
	answer.mockImplementationOnce(async () => Promise.reject(new TypeError('no network')));
	answer.mockImplementation(async () => Response.json(file));
	const { loadLinks } = await import('#lib/views/map/links.ts');
	await expect(loadLinks()).rejects.toThrow('503');
	await expect(loadLinks()).rejects.toThrow('no network');
	expect((await loadLinks()).rays('stage:one')).toHaveLength(1);
});
