import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FilterSheet from '#lib/views/explore/filters/FilterSheet.svelte';
import { explorer } from '../fake-explorer.svelte.ts';
import { matches } from '../fake-matches.svelte.ts';
import { explore } from '../sample.ts';

vi.mock('#lib/state/explorer.svelte.ts', () => import('../fake-explorer.svelte.ts'));
vi.mock('#lib/state/matches.svelte.ts', () => import('../fake-matches.svelte.ts'));

const onclose = vi.fn();
const show = () => render(FilterSheet, { explore, onclose });
const sheet = () => page.getByRole('region', { name: 'Filters', exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

beforeEach(() => {
	onclose.mockReset();
	explorer.arrive();
	matches.reset();
});

test('the sheet has a name, and who opens it begins to read at its heading', async () => {
	await show();
	await expect.element(sheet()).toBeVisible();
	await expect.element(sheet().getByRole('heading', { level: 2, name: 'Filters' })).toHaveFocus();
});

test('the filters that most people begin with are unfolded, the others are one press away', async () => {
	await show();
	await expect.element(sheet().getByRole('checkbox', { name: 'Guests 4' })).toBeVisible();
	await expect.element(sheet().getByRole('checkbox', { name: 'Digging 5' })).toBeVisible();
	expect(sheet().getByRole('radio').elements()).toEqual([]);
	await sheet().getByText('Time it takes').first().click();
	await expect.element(sheet().getByRole('radio', { name: 'Any' })).toBeVisible();
});

test.each([
	[null, 'Show 5 finds'],
	[3, 'Show 3 finds'],
	[1, 'Show 1 find'],
	[0, 'Show 0 finds']
])('with %s left the way back says "%s"', async (left, name) => {
	matches.leave(left);
	await show();
	await button(name).click();
	expect(onclose).toHaveBeenCalledOnce();
});

test('the number on the way back follows each tick; no part of the sheet is said aloud by itself', async () => {
	await show();
	await expect.element(button('Show 5 finds')).toBeVisible();
	matches.leave(2);
	await expect.element(button('Show 2 finds')).toBeVisible();
	expect(sheet().getByRole('status').elements()).toEqual([]);
	expect(document.querySelectorAll('[aria-live]')).toHaveLength(0);
});

test('a button closes it, and so does Escape, which nothing else hears', async () => {
	const heard = vi.fn();
	addEventListener('keydown', heard);
	await show();
	await button('Close filters').click();
	expect(onclose).toHaveBeenCalledOnce();
	await userEvent.keyboard('{Tab}');
	heard.mockClear();
	await userEvent.keyboard('{Escape}');
	removeEventListener('keydown', heard);
	expect(onclose).toHaveBeenCalledTimes(2);
	expect(heard).not.toHaveBeenCalled();
});

test('keys that are not Escape do not close it', async () => {
	await show();
	await userEvent.keyboard('a{Tab}{ArrowDown}{Home}');
	expect(onclose).not.toHaveBeenCalled();
});

test('there is something to clear only where something is asked for', async () => {
	await show();
	await expect.element(button('Clear filters')).not.toBeInTheDocument();
	explorer.arrive({ role: ['guest'] });
	await button('Clear filters').click();
	expect(explorer.clear).toHaveBeenCalledOnce();
	expect(onclose).not.toHaveBeenCalled();
	await expect.element(button('Clear filters')).not.toBeInTheDocument();
});
