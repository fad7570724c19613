import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ShareAndShortlist from '#lib/views/explore/bar/ShareAndShortlist.svelte';
import { explorer } from '../fake-explorer.svelte.ts';

vi.mock('$app/state', () => ({ page: { data: { title: 'The garden' } } }));
vi.mock('#lib/state/explorer.svelte.ts', () => import('../fake-explorer.svelte.ts'));

const share = page.getByRole('button', { name: 'Share', exact: true });

test('sharing is offered once: not here while the details offer it', async () => {
	explorer.arrive();
	await render(ShareAndShortlist, { path: '/list/' });
	await expect.element(share).toBeVisible();
	explorer.arrive({ node: 'resource:hose' });
	await expect.element(share).not.toBeInTheDocument();
});

test('the way to the shortlist is there as soon as something is on it', async () => {
	explorer.arrive();
	await render(ShareAndShortlist, { path: '/list/' });
	expect(page.getByRole('link', { name: /shortlist/ }).elements()).toEqual([]);
	explorer.arrive({ list: ['hose', 'horn'] });
	await expect.element(page.getByRole('link', { name: /shortlist \(2\)/ })).toBeVisible();
});
