import { expect, test } from 'vitest';
import { calendarFile, sessionEntries, trainingView } from '#lib/server/training-page.ts';
import { shipped, shippedGraph } from '../maps.ts';

const { courses, sessions } = trainingView(shippedGraph);

test('every course of the data is there, and says nothing that the data do not', () => {
	expect(courses).toHaveLength(shipped.courses.length);
	for (const course of courses) {
		const record = shipped.courses.find(({ resource }) => course.node === `course:${resource}`);
		const said = course.facts
			.map(({ value }) => value.filter((one) => typeof one === 'string'))
			.flat();
		expect(said).toContain(record?.provider);
		expect(said).toContain(record?.length ?? 'Not known');
		expect(said).toContain(record?.price ?? 'Not known');
		expect(course.newDates).toBe(record?.newDates);
		expect(course.newDatesUrl).toBe(record?.newDatesUrl);
	}
});

test('a date without a time says so, and has the note of the data', () => {
	const all = shipped.courses.flatMap((course) => course.sessions);
	expect(sessions).toHaveLength(all.length);
	for (const session of sessions) {
		const record = all.find(({ date }) => date === session.date);
		expect(session.note).toBe(record?.note);
		expect(session.when).toContain(record?.weekday);
		if (record?.start === null) expect(session.when).toContain('time not known');
	}
});

test('each date has a calendar file of its own, and all are in the calendar', async () => {
	const all = await calendarFile().text();
	expect(all.match(/BEGIN:VEVENT/g) ?? []).toHaveLength(sessions.length);
	for (const { session } of sessionEntries()) {
		const one = await calendarFile(session).text();
		expect(one).toContain(`UID:${session}`);
		expect(all).toContain(`UID:${session}`);
		expect(sessions.map(({ file }) => file)).toContain(`/data/training/${session}.ics`);
	}
});
