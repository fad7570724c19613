import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import ShortlistButton from '#lib/views/do/shortlist/ShortlistButton.svelte';
import ShortlistLink from '#lib/views/do/shortlist/ShortlistLink.svelte';
import { makeState, type TestState } from '../../../state/make-state.ts';
import { renderIn } from '../../render-in.ts';

let site: TestState;
beforeEach(() => void (site = makeState()));

test('its name says what a press does, and the focus stays on it', async () => {
	await renderIn(site, ShortlistButton, { id: 'ladder' });
	const button = page.getByRole('button');
	await expect.element(button).toHaveAccessibleName('Add to shortlist');
	await button.click();
	expect(site.explorer.state.list).toEqual(['ladder']);
	await expect.element(button).toHaveAccessibleName('Remove from shortlist');
	await expect.element(button).toHaveFocus();
	await button.click();
	expect(site.explorer.state.list).toEqual([]);
	await expect.element(button).toHaveAccessibleName('Add to shortlist');
});

test('it follows the address, and leaves the other things on the list alone', async () => {
	await renderIn(site, ShortlistButton, { id: 'ladder' });
	site.open({ list: ['other', 'ladder'] });
	const button = page.getByRole('button', { name: 'Remove from shortlist' });
	await button.click();
	expect(site.explorer.state.list).toEqual(['other']);
});

test('it is large enough for a thumb', async () => {
	await renderIn(site, ShortlistButton, { id: 'ladder' });
	const { height } = page.getByRole('button').element().getBoundingClientRect();
	expect(height).toBeGreaterThanOrEqual(44);
});

test('the way to the shortlist is there once something is on it, and says how much', async () => {
	await renderIn(site, ShortlistLink, {});
	expect(page.getByRole('link').elements()).toEqual([]);
	site.open({ list: ['ladder', 'other'] });
	await expect
		.element(page.getByRole('link', { name: 'See your shortlist (2)' }))
		.toHaveAttribute('href', '/shortlist/?list=ladder,other');
});

test('before the page is hydrated it does not pretend to work', async () => {
	site.explorer.hydrated = false;
	await renderIn(site, ShortlistButton, { id: 'hose' });
	await expect.element(page.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
});
