import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Notebook } from '#lib/views/do/meeting/notes/notebook.svelte.ts';

let notebook: Notebook;
const stored = () => localStorage.getItem('meeting-notes:/map/');
/** Whether the browser would be asked to warn before the page is left. */
const warns = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

beforeEach(() => {
	localStorage.clear();
	notebook = new Notebook('/map/');
});
afterEach(() => {
	notebook.clear();
	vi.restoreAllMocks();
});

test('notes stay in memory: nothing is on the device, and leaving warns', () => {
	expect(warns()).toBe(false);
	notebook.write('who-digs', 'We do.');
	expect(notebook.of('who-digs')).toBe('We do.');
	expect(stored()).toBeNull();
	expect(warns()).toBe(true);
});

test('spaces alone are no notes', () => {
	notebook.write('who-digs', ' \n');
	expect([notebook.written, warns()]).toEqual([false, false]);
});

test('once downloaded nothing would be lost, until the next word', () => {
	notebook.write('who-digs', 'We do.');
	notebook.saved();
	expect(warns()).toBe(false);
	notebook.write('who-digs', 'We do!');
	expect(warns()).toBe(true);
});

test('kept, they follow each word and are there the next time; forgotten, they are gone at once', () => {
	notebook.write('who-digs', 'We');
	expect(notebook.keep()).toBe(true);
	notebook.write('who-digs', 'We do.');
	expect(warns()).toBe(false);
	const later = new Notebook('/map/');
	later.open();
	expect([later.kept, later.of('who-digs')]).toEqual([true, 'We do.']);
	notebook.forget();
	expect(stored()).toBeNull();
	expect([notebook.of('who-digs'), warns()]).toEqual(['We do.', true]);
});

test('a device that is full stops keeping, and says so', () => {
	notebook.keep();
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	expect(notebook.write('who-digs', 'We do.')).toBe(false);
	expect([notebook.kept, notebook.of('who-digs'), warns()]).toEqual([false, 'We do.', true]);
});

test('cleared notes come back if wanted', () => {
	notebook.write('who-digs', 'We do.');
	notebook.clear();
	expect([notebook.written, notebook.canUndo, warns()]).toEqual([false, true, false]);
	notebook.undo();
	expect([notebook.of('who-digs'), notebook.canUndo, warns()]).toEqual(['We do.', false, true]);
});
