import { afterEach, expect, test, vi } from 'vitest';
import { forget, keep, readKept } from '#lib/views/do/meeting/notes/stored-notes.ts';

const NAME = 'meeting-notes:/map/';

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

test('what is kept is read again, by the same site only', () => {
	expect(readKept('/map/')).toBeNull();
	expect(keep('/map/', { 'who-digs': 'We do.' })).toBe(true);
	expect(readKept('/map/')).toEqual({ 'who-digs': 'We do.' });
	expect(readKept('/other/')).toBeNull();
});

test('what is forgotten is gone from the device', () => {
	keep('/map/', { 'who-digs': 'We do.' });
	forget('/map/');
	expect(localStorage).toHaveLength(0);
});

test.each(['{', '[]', '"x"', 'null', '7'])(
	'what somebody else put there is no notes: %s',
	(text) => {
		localStorage.setItem(NAME, text);
		expect(readKept('/map/')).toBeNull();
	}
);

test('of strange notes only the words are taken', () => {
	localStorage.setItem(NAME, '{"a":"words","b":7,"c":{}}');
	expect(readKept('/map/')).toEqual({ a: 'words' });
});

test('where storage throws, nothing is kept and nothing breaks', () => {
	const refuse = () => {
		throw new DOMException('no', 'SecurityError');
	};
	for (const way of ['getItem', 'setItem', 'removeItem'] as const)
		vi.spyOn(Storage.prototype, way).mockImplementation(refuse);
	expect(readKept('/map/')).toBeNull();
	expect(keep('/map/', {})).toBe(false);
	expect(() => forget('/map/')).not.toThrow();
});
