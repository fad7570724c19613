/** What a person who does not see the map hears of a change: a number, once, when the hand rests. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Status from '#lib/views/explore/bar/Status.svelte';
import { explorer } from '../fake-explorer.svelte.ts';
import { matches } from '../fake-matches.svelte.ts';
import { explore } from '../sample.ts';

vi.mock('#lib/state/explorer.svelte.ts', () => import('../fake-explorer.svelte.ts'));
vi.mock('#lib/state/matches.svelte.ts', () => import('../fake-matches.svelte.ts'));

const status = () => page.getByRole('status');
let said: string[];
let listener: MutationObserver;

/** The status as it is at first, and from then on all that a screen reader is given to say. */
async function listen() {
	await render(Status, { explore });
	const region = status().element();
	said = [];
	listener = new MutationObserver(() => said.push(region.textContent ?? ''));
	listener.observe(region, { childList: true, characterData: true, subtree: true });
}
const wait = (time: number) => vi.advanceTimersByTimeAsync(time);

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	explorer.arrive();
	matches.reset();
});
afterEach(() => {
	listener.disconnect();
	vi.useRealTimers();
});

test('the page says at once how much there is, in one status, and then keeps quiet', async () => {
	await listen();
	expect(status().elements()).toHaveLength(1);
	await expect.element(status()).toHaveTextContent('5 finds');
	await wait(3000);
	expect(said).toEqual([]);
});

test.each([
	[3, '3 of 5 finds'],
	[1, '1 of 5 finds'],
	[0, 'No finds fit all of this'],
	[5, '5 of 5 finds']
])('where %d are left it says so, once', async (left, words) => {
	await listen();
	matches.leave(left);
	await wait(3000);
	expect(said).toEqual([words]);
});

test('while somebody types or ticks on, nothing is said; then the last number, once', async () => {
	await listen();
	for (const left of [4, 3, 2]) {
		matches.leave(left);
		await wait(300);
	}
	expect(said).toEqual([]);
	await wait(3000);
	expect(said).toEqual(['2 of 5 finds']);
});

test('a change that is taken back before the hand rests is not worth a word', async () => {
	await listen();
	matches.leave(2);
	await wait(200);
	matches.leave(null);
	await wait(3000);
	expect(said).toEqual([]);
});

test('while the answer is on its way nothing is said; when it is there, the number is, once', async () => {
	await listen();
	matches.pending = true;
	await wait(3000);
	expect(said).toEqual([]);
	matches.pending = false;
	matches.leave(2);
	await wait(3000);
	expect(said).toEqual(['2 of 5 finds']);
});

test('where the data do not arrive it says so and what to do', async () => {
	await listen();
	matches.failed = true;
	await wait(3000);
	expect(said).toEqual([
		'Search and filters did not arrive. Check your connection, then try again.'
	]);
});

test('details that open and close are said with the number, each once', async () => {
	await listen();
	explorer.arrive({ node: 'resource:hose' });
	await wait(3000);
	expect(said).toEqual(['5 finds. Details are open']);
	explorer.arrive({ node: 'resource:dibber' });
	await wait(3000);
	explorer.arrive();
	await wait(3000);
	expect(said.slice(1)).toEqual(['5 finds']);
});

test('finds without a time are counted beside the status, and not said with it', async () => {
	await listen();
	matches.filtered = { unknown: { minutes: new Set(['hose', 'dibber']) } };
	await expect.element(page.getByText('2 of them have no time given')).toBeVisible();
	matches.filtered = { unknown: { minutes: new Set(['hose']) } };
	await expect.element(page.getByText('1 of them has no time given')).toBeVisible();
	await wait(3000);
	expect(said).toEqual([]);
});
