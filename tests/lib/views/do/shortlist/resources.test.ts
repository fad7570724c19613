import { afterEach, expect, test, vi } from 'vitest';
import { loadResources } from '#lib/views/do/shortlist/resources.ts';
import { article } from '../../../export/works.ts';

vi.mock('$app/paths', () => ({ resolve: (path: string) => `/atlas${path}` }));

afterEach(() => vi.unstubAllGlobals());

test('a failure is told and forgotten; what has arrived is not fetched again', async () => {
	const fetch = vi
		.fn()
		.mockResolvedValueOnce(new Response('', { status: 503 }))
		.mockResolvedValueOnce(Response.json({ version: 1, resources: [article] }));
	vi.stubGlobal('fetch', fetch);
	await expect(loadResources()).rejects.toThrow('data/resources.json answered 503');
	const first = await loadResources();
	expect(first.get('ladder')?.title).toBe('A Ladder for the NHS');
	expect(await loadResources()).toBe(first);
	expect(fetch.mock.calls).toEqual([
		['/atlas/data/resources.json'],
		['/atlas/data/resources.json']
	]);
});
