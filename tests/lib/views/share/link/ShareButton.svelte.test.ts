import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
// loaded late by the button; named here so that the test server has its library ready
import '#lib/views/share/link/ShareDialog.svelte';
import ShareButton from '#lib/views/share/link/ShareButton.svelte';

const address = (path: string) => new URL(path, location.href).href;

async function open(props: { url?: string; here?: boolean } = {}) {
	await render(ShareButton, { title: 'An <b>old</b> guide', url: '/resources/old/', ...props });
	const button = page.getByRole('button', { name: 'Share', exact: true });
	await button.click();
	const dialog = page.getByRole('dialog', { name: 'Share' });
	await expect.element(dialog).toBeVisible();
	return { button, dialog, link: dialog.getByRole('textbox', { name: 'Link' }) };
}

afterEach(() => {
	vi.restoreAllMocks();
	Reflect.deleteProperty(navigator, 'share');
});

test('the window shows the whole link, what it leads to, and a code with the same link', async () => {
	const { dialog, link } = await open();
	await expect.element(link).toHaveValue(address('/resources/old/'));
	await expect.element(dialog.getByText('An <b>old</b> guide')).toBeVisible();
	const code = dialog.getByRole('img', { name: `QR code for ${address('/resources/old/')}` });
	await expect.element(code).toBeVisible();
	const { width, height } = code.element().getBoundingClientRect();
	expect(width).toBeGreaterThanOrEqual(200);
	expect(height).toBeCloseTo(width, 0);
});

test('the focus goes to the heading; Esc closes, gives it back and closes nothing else', async () => {
	const heard = vi.fn();
	window.addEventListener('keydown', heard);
	const { button, dialog } = await open();
	await expect.element(dialog.getByRole('heading', { name: 'Share' })).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(dialog).not.toBeInTheDocument();
	await expect.element(button).toHaveFocus();
	window.removeEventListener('keydown', heard);
	expect(heard).not.toHaveBeenCalled();
});

test('the button "Close" closes', async () => {
	const { button, dialog } = await open();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect.element(dialog).not.toBeInTheDocument();
	await expect.element(button).toHaveFocus();
});

test('"Copy link" copies and says so; where it cannot, the link is selected', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const { dialog, link } = await open();
	const copy = dialog.getByRole('button', { name: 'Copy link' });
	await copy.click();
	await expect.element(dialog.getByRole('status')).toHaveTextContent('The link is copied.');
	expect(write.mock.calls).toEqual([[address('/resources/old/')]]);
	write.mockRejectedValue(new Error('no'));
	await copy.click();
	await expect.element(dialog.getByRole('status')).toMatchTextContent(/is selected/);
	await expect.element(link).toHaveFocus();
});

test('where the window shows more than the page, one can choose which to share', async () => {
	const { dialog, link } = await open({ here: true });
	await expect.element(link).toHaveValue(address('/resources/old/'));
	await dialog.getByRole('radio', { name: 'What you see now' }).click();
	await expect.element(link).toHaveValue(location.href);
	await expect
		.element(dialog.getByRole('img', { name: `QR code for ${location.href}` }))
		.toBeVisible();
});

test('an e-mail holds title and link, whatever signs are in them', async () => {
	const { dialog } = await open({ url: '/list/?q=a&role=b' });
	const href = dialog.getByRole('link', { name: 'Send by e-mail' }).element().getAttribute('href');
	const query = new URLSearchParams(href?.replace('mailto:?', ''));
	expect(query.get('subject')).toBe('An <b>old</b> guide');
	expect(query.get('body')).toBe(`An <b>old</b> guide\n${address('/list/?q=a&role=b')}`);
});

test('the sheet of the system is offered where there is one', async () => {
	const share = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
	Object.defineProperty(navigator, 'share', { value: share, configurable: true });
	const { dialog } = await open();
	await dialog.getByRole('button', { name: 'Send with an app' }).click();
	expect(share.mock.calls).toEqual([
		[{ title: 'An <b>old</b> guide', url: address('/resources/old/') }]
	]);
});

test('a link that is too long for a code says so', async () => {
	const { dialog } = await open({ url: `/list/?q=${'x'.repeat(3000)}` });
	await expect.element(dialog.getByText(/too long for a QR code/)).toBeVisible();
});

test('it fits a phone of 320 px', async () => {
	await page.viewport(320, 640);
	const { dialog } = await open();
	const { left, right } = dialog.element().getBoundingClientRect();
	expect(left).toBeGreaterThanOrEqual(0);
	expect(right).toBeLessThanOrEqual(320);
	expect(dialog.element().scrollWidth).toBeLessThanOrEqual(dialog.element().clientWidth);
});
