/** What surrounds the views: when the details of a selection are shown. */
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createRawSnippet } from 'svelte';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import Explore from '#lib/views/explore/Explore.svelte';
import { makeState, type TestState } from '../../state/make-state.ts';
import { renderIn } from '../render-in.ts';
import { explore } from './sample.ts';

vi.mock('$app/navigation', () => ({ afterNavigate: () => {} }));
vi.mock('#lib/views/explore/panel/load-details.ts', () => ({
	loadDetails: () => new Promise(() => {})
}));

const details = page.getByRole('complementary', { name: 'Details' });
const children = createRawSnippet(() => ({
	render: () => '<p data-node="resource:hose">The hose is drawn</p>'
}));

let site: TestState;
let names: PromiseWithResolvers<{ ids: ReadonlySet<string> }>;
beforeEach(async () => {
	names = Promise.withResolvers();
	const made = makeState();
	const explorer = new Explorer(made.address, () => names.promise);
	explorer.hydrated = true;
	site = { ...made, explorer };
	await renderIn(site, Explore, { view: 'list', explore, children });
});

test('a node that is drawn has its details at once', async () => {
	site.open({ node: 'resource:hose' });
	await expect.element(details).toBeVisible();
});

test('the details of another wait until the names say that the map has it', async () => {
	site.open({ node: 'resource:horn' });
	await expect.element(page.getByRole('status')).toMatchTextContent(/Details are open/);
	await expect.element(details).not.toBeInTheDocument();
	names.resolve({ ids: new Set(['resource:horn']) });
	await expect.element(details).toBeVisible();
});

test('where the names cannot be fetched, its details are shown all the same', async () => {
	site.open({ node: 'resource:horn' });
	names.reject(new Error('offline'));
	await expect.element(details).toBeVisible();
});

test('names that come late do not hide the details of a node chosen meanwhile', async () => {
	site.open({ node: 'resource:horn' });
	await expect.element(page.getByRole('status')).toMatchTextContent(/Details are open/);
	site.open({ node: 'resource:hose' });
	await expect.element(details).toBeVisible();
	names.resolve({ ids: new Set(['resource:hose', 'resource:horn']) });
	await names.promise;
	await vi.waitFor(() => expect(site.explorer.nodesSettled).toBe(true));
	await expect.element(details).toBeVisible();
	await new Promise((done) => setTimeout(done, 50));
	await expect.element(details).toBeVisible();
});
