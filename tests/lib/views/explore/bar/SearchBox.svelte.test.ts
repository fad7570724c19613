import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SearchBox from '#lib/views/explore/bar/SearchBox.svelte';
import { explorer } from '../fake-explorer.svelte.ts';
import { matches } from '../fake-matches.svelte.ts';
import {
	active,
	box,
	chosen,
	listbox,
	open,
	options,
	plant,
	rest,
	searches
} from './search-box.ts';

vi.mock('#lib/state/explorer.svelte.ts', () => import('../fake-explorer.svelte.ts'));
vi.mock('#lib/state/matches.svelte.ts', () => import('../fake-matches.svelte.ts'));

beforeEach(plant);
afterEach(() => void vi.useRealTimers());

test('at rest there is no list, and an empty box has nothing to clear', async () => {
	await open();
	await expect.element(box()).toHaveAttribute('aria-expanded', 'false');
	await expect.element(listbox()).not.toBeInTheDocument();
	expect(page.getByRole('button').elements()).toEqual([]);
});

test('what fits is offered in a list that the box names, and none of it is chosen yet', async () => {
	await open('ho');
	await expect.element(box()).toHaveAttribute('aria-expanded', 'true');
	await expect.element(box()).toHaveAttribute('aria-autocomplete', 'list');
	const id = box().element().getAttribute('aria-controls');
	expect(listbox().element().id).toBe(id);
	expect(options()).toHaveLength(3);
	expect(chosen()).toEqual([]);
	expect(active()).toBe(null);
});

test('where nothing fits, the box does not say that a list is open', async () => {
	await open('zzz');
	await expect.element(box()).toHaveAttribute('aria-expanded', 'false');
	await expect.element(listbox()).not.toBeInTheDocument();
});

test('a word becomes the search once, when the hand rests; the first letters are a step back', async () => {
	await open('hose');
	expect(searches()).toEqual([]);
	await rest();
	expect(explorer.change.mock.calls).toEqual([[{ q: 'hose' }, true]]);
	await userEvent.keyboard('s');
	await rest();
	expect(explorer.change.mock.calls[1]).toEqual([{ q: 'hoses' }, false]);
	await expect.element(box()).toHaveFocus();
});

test('the search is fetched when somebody comes to the box, not before', async () => {
	await render(SearchBox, { label: 'Search the garden' });
	expect(matches.wantSearch).not.toHaveBeenCalled();
	await box().click();
	expect(matches.wantSearch).toHaveBeenCalled();
});

test('a search that comes or goes elsewhere, as with Back, stands in the box', async () => {
	explorer.arrive({ q: 'hose' });
	await open();
	await expect.element(box()).toHaveValue('hose');
	explorer.arrive({ q: '' });
	await expect.element(box()).toHaveValue('');
});

test('one button empties the box and the search at once, and the focus is back in the box', async () => {
	await open('ho');
	await page.getByRole('button', { name: 'Clear the search' }).click();
	await expect.element(box()).toHaveValue('');
	await expect.element(box()).toHaveFocus();
	await expect.element(listbox()).not.toBeInTheDocument();
	await rest();
	expect(searches()).toEqual(['']);
});

test('a press on a suggestion leads to it, and the box keeps the focus', async () => {
	await open('ho');
	await page.getByRole('option', { name: /^Holes & how/ }).click();
	expect(explorer.select.mock.calls).toEqual([['resource:hole']]);
	await expect.element(box()).toHaveFocus();
	await expect.element(listbox()).not.toBeInTheDocument();
});

test('suggestions that arrive late do not take the focus from where a person has gone', async () => {
	const { hits } = matches;
	matches.hits = [];
	await open('ho');
	const after = document.body.appendChild(document.createElement('button'));
	after.focus();
	matches.hits = hits;
	await rest();
	expect(document.activeElement).toBe(after);
	await expect.element(listbox()).not.toBeInTheDocument();
	after.remove();
});

test('who leaves by Tab leaves no list behind, and no suggestion is a stop on the way', async () => {
	await open('ho{ArrowDown}{Tab}');
	await expect.element(page.getByRole('button', { name: 'Clear the search' })).toHaveFocus();
	await userEvent.keyboard('{Tab}');
	await expect.element(listbox()).not.toBeInTheDocument();
	expect(explorer.select).not.toHaveBeenCalled();
});

test('a hand that rests after a space finds the space still there', async () => {
	await open('garden ');
	await rest();
	expect(searches()).toEqual(['garden']);
	await userEvent.keyboard('tools');
	await expect.element(box()).toHaveValue('garden tools');
});

test('whoever goes on before the hand has rested has searched all the same', async () => {
	await open('hose');
	await userEvent.tab();
	await userEvent.tab();
	expect(searches()).toEqual(['hose']);
	await rest();
	expect(searches()).toEqual(['hose']);
});
