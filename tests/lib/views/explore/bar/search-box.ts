/** The search box in a garden of three things whose titles have "ho" in them, and what it says of itself. */
import { expect, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SearchBox from '#lib/views/explore/bar/SearchBox.svelte';
import { explorer } from '../fake-explorer.svelte.ts';
import { matches } from '../fake-matches.svelte.ts';

const hit = (id: string, title: string) => ({
	node: `resource:${id}`,
	type: 'resource' as const,
	title,
	score: 1,
	why: { by: 'title' as const, words: [id] }
});

/** With the hands of the clock in those of the test: what one test has typed must not be searched in the next. */
export function plant(): void {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	explorer.arrive();
	matches.reset();
	matches.hits = [hit('hose', 'The hose'), hit('horn', 'A horn'), hit('hole', 'Holes & how')];
}

/** Comes to the box, and types. */
export async function open(typed = ''): Promise<void> {
	await render(SearchBox, { label: 'Search the garden' });
	await box().click();
	// they come when somebody reaches for the box
	await expect.element(page.getByRole('listbox', { includeHidden: true })).toBeInTheDocument();
	if (typed) await userEvent.keyboard(typed);
}

export const box = () => page.getByRole('combobox', { name: 'Search the garden', exact: true });
export const listbox = () => page.getByRole('listbox', { name: 'Suggestions' });
export const options = () => page.getByRole('option').elements();
export const chosen = () => options().filter((one) => one.getAttribute('aria-selected') === 'true');

/** Title of the suggestion that the box says is active. */
export function active(): string | null {
	const id = box().element().getAttribute('aria-activedescendant');
	if (id === null) return null;
	return document.getElementById(id)?.querySelector('span')?.textContent ?? 'nowhere';
}

/** Longer than a hand must rest for a word to become the search. */
export const rest = () => vi.advanceTimersByTimeAsync(400);
export const searches = () => explorer.change.mock.calls.map(([{ q }]) => q);
