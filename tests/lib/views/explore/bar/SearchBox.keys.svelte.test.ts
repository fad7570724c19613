/** The keys of the box, as the ARIA Authoring Practices describe an editable combobox with a list. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { explorer } from '../fake-explorer.svelte.ts';
import { active, box, chosen, listbox, open, plant, rest, searches } from './search-box.ts';

vi.mock('#lib/state/explorer.svelte.ts', () => import('../fake-explorer.svelte.ts'));
vi.mock('#lib/state/matches.svelte.ts', () => import('../fake-matches.svelte.ts'));

beforeEach(plant);
afterEach(() => void vi.useRealTimers());

test('the down arrow goes through the list and back to the box, which keeps the focus', async () => {
	await open('ho');
	for (const title of ['The hose', 'A horn', 'Holes & how', null, 'The hose']) {
		await userEvent.keyboard('{ArrowDown}');
		expect(active()).toBe(title);
		expect(chosen()).toHaveLength(title === null ? 0 : 1);
	}
	expect(chosen()[0]?.id).toBe(box().element().getAttribute('aria-activedescendant'));
	await expect.element(box()).toHaveFocus();
	await expect.element(box()).toHaveValue('ho');
});

test('the up arrow begins at the end', async () => {
	await open('ho');
	for (const title of ['Holes & how', 'A horn', 'The hose', null]) {
		await userEvent.keyboard('{ArrowUp}');
		expect(active()).toBe(title);
	}
});

test('Home and End move in what is typed, not in the list', async () => {
	await open('ho{ArrowDown}{Home}');
	const field = box().element() as HTMLInputElement;
	expect(field.selectionStart).toBe(0);
	await userEvent.keyboard('{End}');
	expect(field.selectionStart).toBe(2);
	expect(active()).toBe('The hose');
});

test('Enter on a suggestion leads to it, keeps the words and closes the list', async () => {
	await open('ho{ArrowDown}{ArrowDown}{Enter}');
	expect(explorer.select.mock.calls).toEqual([['resource:horn']]);
	expect(explorer.state).toMatchObject({ q: 'ho', node: 'resource:horn' });
	await expect.element(box()).toHaveAttribute('aria-expanded', 'false');
	expect(active()).toBe(null);
	await expect.element(box()).toHaveFocus();
});

test('Enter without one searches at once, once, and leads nowhere', async () => {
	await open(' hose {Enter}');
	expect(searches()).toEqual(['hose']);
	expect(explorer.select).not.toHaveBeenCalled();
	await expect.element(box()).toHaveAttribute('aria-expanded', 'false');
	await rest();
	expect(searches()).toEqual(['hose']);
});

test('who types on leaves the suggestion: Enter then searches', async () => {
	await open('ho{ArrowDown}s');
	expect(active()).toBe(null);
	await userEvent.keyboard('{Enter}');
	expect(explorer.select).not.toHaveBeenCalled();
	expect(searches()).toEqual(['hos']);
});

test('the first Escape closes the list and nothing else hears it; the words stay', async () => {
	const heard = vi.fn();
	addEventListener('keydown', heard);
	await open('ho{ArrowDown}');
	heard.mockClear();
	await userEvent.keyboard('{Escape}');
	await expect.element(listbox()).not.toBeInTheDocument();
	expect(active()).toBe(null);
	expect(heard).not.toHaveBeenCalled();
	await userEvent.keyboard('{Escape}');
	expect(heard).toHaveBeenCalledOnce();
	removeEventListener('keydown', heard);
	await expect.element(box()).toHaveValue('ho');
});

test('an arrow opens the list again; in an empty box there is none to open', async () => {
	await open('ho{Escape}{ArrowDown}');
	await expect.element(box()).toHaveAttribute('aria-expanded', 'true');
	await userEvent.clear(box());
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(box()).toHaveAttribute('aria-expanded', 'false');
});

test('while a word is composed the keys belong to the composer', async () => {
	await open('ho');
	for (const key of ['ArrowDown', 'Enter', 'Escape']) {
		const press = new KeyboardEvent('keydown', {
			key,
			isComposing: true,
			bubbles: true,
			cancelable: true
		});
		expect(box().element().dispatchEvent(press)).toBe(true);
	}
	expect(active()).toBe(null);
	expect(searches()).toEqual([]);
	await expect.element(box()).toHaveAttribute('aria-expanded', 'true');
});

test('the Enter that ends a word in Safari does not search', async () => {
	await open('ho');
	const press = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true });
	box().element().dispatchEvent(press);
	expect(searches()).toEqual([]);
});

test('where nothing is offered, Escape is for what lies around the box', async () => {
	const heard = vi.fn();
	await open('zzz');
	addEventListener('keydown', heard);
	await userEvent.keyboard('{Escape}');
	expect(heard).toHaveBeenCalledOnce();
	removeEventListener('keydown', heard);
});

test('Escape on the button that clears closes the list as well', async () => {
	await open('ho');
	await userEvent.tab();
	await userEvent.keyboard('{Escape}');
	await expect.element(listbox()).not.toBeInTheDocument();
	await expect.element(box()).toHaveFocus();
	await expect.element(box()).toHaveValue('ho');
});
