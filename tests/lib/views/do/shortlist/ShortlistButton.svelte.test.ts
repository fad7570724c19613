import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ShortlistButton from '#lib/views/do/shortlist/ShortlistButton.svelte';
import ShortlistLink from '#lib/views/do/shortlist/ShortlistLink.svelte';
import { explorer } from './fake-explorer.svelte.ts';

vi.mock('#lib/state/explorer.svelte.ts', () => import('./fake-explorer.svelte.ts'));

beforeEach(() => explorer.setList([]));

test('its name says what a press does, and the focus stays on it', async () => {
	await render(ShortlistButton, { id: 'ladder' });
	const button = page.getByRole('button');
	await expect.element(button).toHaveAccessibleName('Add to shortlist');
	await button.click();
	expect(explorer.list).toEqual(['ladder']);
	await expect.element(button).toHaveAccessibleName('Remove from shortlist');
	await expect.element(button).toHaveFocus();
	await button.click();
	expect(explorer.list).toEqual([]);
	await expect.element(button).toHaveAccessibleName('Add to shortlist');
});

test('it follows the address, and leaves the other things on the list alone', async () => {
	await render(ShortlistButton, { id: 'ladder' });
	await explorer.setList(['other', 'ladder']);
	const button = page.getByRole('button', { name: 'Remove from shortlist' });
	await button.click();
	expect(explorer.list).toEqual(['other']);
});

test('it is large enough for a thumb', async () => {
	await render(ShortlistButton, { id: 'ladder' });
	const { height } = page.getByRole('button').element().getBoundingClientRect();
	expect(height).toBeGreaterThanOrEqual(44);
});

test('the way to the shortlist is there once something is on it, and says how much', async () => {
	await render(ShortlistLink);
	expect(page.getByRole('link').elements()).toEqual([]);
	await explorer.setList(['ladder', 'other']);
	await expect
		.element(page.getByRole('link', { name: 'See your shortlist (2)' }))
		.toHaveAttribute('href', '/shortlist/?list=ladder,other');
});

test('before the page is alive it does not pretend to work', async () => {
	explorer.alive = false;
	await render(ShortlistButton, { id: 'hose' });
	await expect.element(page.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
	explorer.alive = true;
});
