import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Work } from '#lib/export/types.ts';
import Cite from '#lib/views/read/resource/Cite.svelte';
import { article } from '../../../export/works.ts';

const work: Work = { ...article, title: 'A <b>ladder</b>', authors: ['Reed J'], doi: null };

async function open() {
	await render(Cite, { work });
	await page.getByText('Cite', { exact: true }).click();
}

afterEach(() => vi.restoreAllMocks());

test('it is closed until it is asked for, and shows each form in a field of its own', async () => {
	await render(Cite, { work });
	await expect.element(page.getByText('Plain text')).not.toBeVisible();
	await page.getByText('Cite', { exact: true }).click();
	await expect
		.element(page.getByRole('textbox', { name: 'Plain text' }))
		.toHaveValue(
			'Reed J (1969). A <b>ladder</b>. Journal of Doors & Locks. https://doi.org/10.1000/xyz_123'
		);
	await expect.element(page.getByRole('textbox', { name: 'RIS' })).toBeVisible();
});

test('each form is copied by its own button, and that is said once', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	await open();
	await page.getByRole('button', { name: 'Copy RIS' }).click();
	expect(write.mock.calls).toEqual([[expect.stringMatching(/^TY {2}- JOUR\r\n[^]+ER {2}- $/)]]);
	const said = document.querySelectorAll('[aria-live]');
	expect([...said].map((one) => one.textContent)).toEqual(['Copied: RIS.']);
});

test('where the clipboard refuses, the field is selected and the reader is told how to go on', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
	await open();
	await page.getByRole('button', { name: 'Copy Plain text' }).click();
	const field = page.getByRole('textbox', { name: 'Plain text' });
	await expect.element(field).toHaveFocus();
	const { selectionStart, selectionEnd, value } = field.element() as HTMLTextAreaElement;
	expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
	await expect.element(page.getByText(/Plain text is selected/)).toBeVisible();
});

test('each form is saved as a file with its own name', async () => {
	const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
	await open();
	await page.getByRole('button', { name: 'Download RIS' }).click();
	const [link] = click.mock.contexts as HTMLAnchorElement[];
	expect(link?.download).toBe('ladder.ris');
});

test('it fits a narrow column', async () => {
	await page.viewport(320, 640);
	await open();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
