import { beforeEach, expect, test, vi } from 'vitest';
import { keepList } from '#lib/views/do/shortlist/keep-list.ts';
import { explorer } from './fake-explorer.svelte.ts';

type Leave = (navigation: {
	type: string;
	to: { url: URL; route: { id: string | null } } | null;
	willUnload: boolean;
	cancel: () => void;
}) => void;

const { beforeNavigate, goto } = vi.hoisted(() => ({ beforeNavigate: vi.fn(), goto: vi.fn() }));
vi.mock('$app/navigation', () => ({ beforeNavigate, goto }));
vi.mock('#lib/state/explorer.svelte.ts', () => import('./fake-explorer.svelte.ts'));

/** Follows a link, and says where it leads: null if it was left alone. */
function follow(address: string, { type = 'link', route = '/(site)/x', willUnload = false } = {}) {
	const cancel = vi.fn();
	const leave = beforeNavigate.mock.calls[0]?.[0] as Leave;
	const to = { url: new URL(address, 'http://site'), route: { id: route || null } };
	leave({ type, to, willUnload, cancel });
	expect(cancel).toHaveBeenCalledTimes(goto.mock.calls.length);
	return goto.mock.calls[0]?.[0] ?? null;
}

beforeEach(async () => {
	beforeNavigate.mockReset();
	goto.mockReset();
	await explorer.setList(['ladder', 'door']);
	keepList();
});

test('a link to another page of the site takes the shortlist along', () => {
	expect(follow('/resources/key/')).toBe('/resources/key/?list=ladder,door');
});

test('what the link says already stays', () => {
	expect(follow('/list/?q=a%26b#stages')).toBe('/list/?q=a%26b&list=ladder,door#stages');
});

test('a link with a list of its own means that one', () => {
	expect(follow('/shortlist/?list=key')).toBeNull();
});

test.each([
	['who goes back', { type: 'popstate' }],
	['who leaves the site', { willUnload: true, route: '' }],
	['who opens a file', { route: '' }]
])('%s is left alone', (_, navigation) => {
	expect(follow('/data/resources.csv', navigation)).toBeNull();
});

test('without a shortlist links are what they are', async () => {
	await explorer.setList([]);
	expect(follow('/resources/key/')).toBeNull();
});
