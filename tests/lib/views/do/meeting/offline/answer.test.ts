import { beforeEach, expect, test, vi } from 'vitest';
import { answerFrom } from '#lib/views/do/meeting/offline/answer.ts';

const SITE = 'https://map.example/questions/meeting/';
const PART = 'https://map.example/_app/immutable/chunks/a1.js';

const held = new Map<string, string>();
const match = vi.fn(async (request: RequestInfo | URL) => {
	const found = held.get((request as Request).url);
	return found === undefined ? undefined : new Response(found);
});
const put = vi.fn(async (request: RequestInfo | URL, answer: Response) => {
	held.set((request as Request).url, await answer.text());
});
const ask = (address: string, answer: () => Promise<Response>) =>
	answerFrom({ match, put }, new Request(address), answer);
const site = (words: string, status = 200) => vi.fn(async () => new Response(words, { status }));
const nobody = async (): Promise<Response> => {
	throw new TypeError('Failed to fetch');
};
beforeEach(() => held.clear());

test('a part whose address names its content is fetched once, and then there', async () => {
	const once = site('part');
	expect(await (await ask(PART, once)).text()).toBe('part');
	expect(await (await ask(PART, nobody)).text()).toBe('part');
	expect(once).toHaveBeenCalledOnce();
});

test('the page is asked for anew, and what is kept answers where nobody else does', async () => {
	held.set(SITE, 'yesterday');
	expect(await (await ask(SITE, site('today'))).text()).toBe('today');
	expect(await (await ask(SITE, nobody)).text()).toBe('yesterday');
	expect(held.get(SITE)).toBe('yesterday');
});

test('a part that is missing is not kept, and without anything the failure is said', async () => {
	expect((await ask(PART, site('gone', 404))).status).toBe(404);
	expect(held.size).toBe(0);
	await expect(ask(SITE, nobody)).rejects.toThrow('Failed to fetch');
});
