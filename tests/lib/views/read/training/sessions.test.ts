import { describe, expect, it } from 'vitest';
import { dayOf, splitSessions } from '#lib/views/read/training/sessions.ts';

const on = (date: string, past = false) => ({ date, past });

describe('dates to come and dates that are over', () => {
	it('a session is to come on its own day, and over on the day after', () => {
		const all = [on('2027-03-02')];
		expect(splitSessions(all, '2027-03-02').coming).toEqual(all);
		expect(splitSessions(all, '2027-03-03').past).toEqual(all);
	});

	it('has the nearest first on either side', () => {
		const all = ['2027-05-01', '2020-05-13', '2027-02-01', '2024-01-01'].map((date) => on(date));
		const { coming, past } = splitSessions(all, '2026-11-23');
		expect(coming.map(({ date }) => date)).toEqual(['2027-02-01', '2027-05-01']);
		expect(past.map(({ date }) => date)).toEqual(['2024-01-01', '2020-05-13']);
	});

	it('believes the data where nobody knows the day', () => {
		const { coming, past } = splitSessions([on('2027-02-01'), on('2020-05-13', true)], null);
		expect([coming.length, past.length]).toEqual([1, 1]);
	});

	it('takes the day where the reader is, not in Greenwich', () => {
		expect(dayOf(new Date(2026, 10, 3, 0, 30))).toBe('2026-11-03');
		expect(dayOf(new Date(2026, 0, 31, 23, 59))).toBe('2026-01-31');
	});
});
