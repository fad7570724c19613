import { expect, test } from 'vitest';
import { describeChecked, describeDay, describeTime } from '#lib/describe/time.ts';

test.each([
	[null, 'Time not known'],
	[1, 'About 1 minute'],
	[20, 'About 20 minutes'],
	[59, 'About 59 minutes'],
	[60, 'About 1 hour'],
	[62, 'About 1 hour'],
	[75, 'About 1 hour 15 minutes'],
	[140, 'About 2 hours 20 minutes'],
	[178, 'About 3 hours'],
	[450, 'About 7 hours 30 minutes']
])('%s minutes: %s', (minutes, text) => {
	expect(describeTime(minutes)).toBe(text);
});

test('a day is written out, the same in every time zone', () => {
	expect(describeDay('2026-11-22')).toBe('22 November 2026');
	expect(describeDay('2020-01-01')).toBe('1 January 2020');
});

test('nobody claims to have checked a link that nobody has checked', () => {
	expect(describeChecked(null)).toBe('Link not checked yet');
	expect(describeChecked('2026-05-01')).toBe('Link checked on 1 May 2026');
});
