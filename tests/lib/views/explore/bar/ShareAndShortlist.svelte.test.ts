import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import ShareAndShortlist from '#lib/views/explore/bar/ShareAndShortlist.svelte';
import { makeState, type TestState } from '../../../state/make-state.ts';
import { renderIn } from '../../render-in.ts';

let site: TestState;

vi.mock('$app/state', () => ({ page: { data: { title: 'The garden' } } }));

const share = page.getByRole('button', { name: 'Share', exact: true });

test('sharing is offered once: not here while the details offer it', async () => {
	site = makeState();
	await renderIn(site, ShareAndShortlist, { path: '/list/' });
	await expect.element(share).toBeVisible();
	site.open({ node: 'resource:hose' });
	await expect.element(share).not.toBeInTheDocument();
});

test('the way to the shortlist is there as soon as something is on it', async () => {
	site = makeState();
	await renderIn(site, ShareAndShortlist, { path: '/list/' });
	expect(page.getByRole('link', { name: /shortlist/ }).elements()).toEqual([]);
	site.open({ list: ['hose', 'horn'] });
	await expect.element(page.getByRole('link', { name: /shortlist \(2\)/ })).toBeVisible();
});
