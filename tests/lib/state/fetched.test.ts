import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetched } from '#lib/state/fetched.ts';
import { ownBase } from '#lib/state/site-path.ts';

const answer = vi.fn<() => Promise<Response>>();
beforeEach(() => vi.stubGlobal('fetch', answer));
afterEach(() => {
	vi.unstubAllGlobals();
	answer.mockReset();
});

const load = () => fetched('data/thing.json', ({ size }: { size: number }) => size * 2);

test('a file is fetched once, below the base of the site', async () => {
	answer.mockImplementation(async () => Response.json({ size: 21 }));
	const thing = load();
	expect(await Promise.all([thing(), thing()])).toEqual([42, 42]);
	expect(answer.mock.calls).toEqual([[`${ownBase()}data/thing.json`]]);
});

test('after a failure the next call tries again', async () => {
	answer.mockImplementationOnce(async () => new Response('', { status: 503 }));
	answer.mockImplementationOnce(async () => Promise.reject(new TypeError('no network')));
	answer.mockImplementation(async () => Response.json({ size: 1 }));
	const thing = load();
	await expect(thing()).rejects.toThrow('data/thing.json answered 503');
	await expect(thing()).rejects.toThrow('no network');
	expect(await thing()).toBe(2);
});
