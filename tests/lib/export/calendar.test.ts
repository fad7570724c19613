import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarSession, formatCalendar } from '#lib/export/calendar.ts';

const session: CalendarSession = {
	id: 'a-course-2027-03-02',
	title: 'A course',
	date: '2027-03-02',
	start: null,
	end: null,
	place: null,
	lines: [],
	url: 'https://example.org/resources/a-course/'
};
const text = (change: Partial<CalendarSession> = {}) =>
	formatCalendar('A map: training', 'en-GB', [{ ...session, ...change }]);
/** Long lines are folded (RFC 5545, 3.1). */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar', () => {
	it('has what RFC 5545 asks of each event', () => {
		const lines = unfolded(text());
		expect(lines[0]).toBe('BEGIN:VCALENDAR');
		expect(lines.at(-2)).toBe('END:VCALENDAR');
		for (const name of ['VERSION:2.0', 'PRODID:', 'UID:a-course-2027-03-02', 'DTSTAMP:', 'DTSTART'])
			expect(lines.some((line) => line.startsWith(name))).toBe(true);
	});

	it('fills the day where no time is known', () => {
		expect(unfolded(text())).toContain('DTSTART;VALUE=DATE:20270302');
	});

	it('has the time on the clock of the place, with no zone', () => {
		const lines = unfolded(text({ start: '09:30', end: '12:00' }));
		expect(lines).toContain('DTSTART:20270302T093000');
		expect(lines).toContain('DTEND:20270302T120000');
	});

	it('says no end that nobody knows', () => {
		expect(text({ start: '09:30' })).not.toMatch(/DTEND|DURATION/);
	});

	it('is the same at any time of the day that it is made', () => {
		expect(text()).toBe(text());
		expect(text()).not.toContain(String(new Date().getFullYear()));
	});

	it('is a calendar without dates where there are none', () => {
		expect(formatCalendar('A map', 'en-GB', [])).not.toContain('VEVENT');
	});

	it('no text breaks out of its line', () => {
		fc.assert(
			fc.property(fc.string(), fc.string({ unit: 'binary' }), (title, note) => {
				const lines = unfolded(text({ title, lines: [note], place: title }));
				expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
				for (const line of lines.filter(Boolean)) expect(line).toMatch(/^[A-Z-]+[:;]/);
			})
		);
	});
});
