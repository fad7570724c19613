import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '#lib/ui/action/copy.ts';

function fieldWith(text: string): HTMLInputElement {
	const field = document.createElement('input');
	field.value = text;
	document.body.append(field);
	return field;
}

afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

test('text goes to the clipboard, and nothing is selected', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const field = fieldWith('a link');
	expect(await copyText('a link', field)).toBe(true);
	expect(write.mock.calls).toEqual([['a link']]);
	expect(document.activeElement).not.toBe(field);
});

test('where the clipboard refuses, the text is selected to be copied by hand', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
	const field = fieldWith('a link');
	expect(await copyText('a link', field)).toBe(false);
	expect(document.activeElement).toBe(field);
	expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6]);
});
