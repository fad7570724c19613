import { expect, test } from 'vitest';
import { courseList, courseThing } from '#lib/export/json-ld-course.ts';
import { shipped } from '../maps.ts';

const facts = {
	title: 'First steps',
	summary: 'How to begin.',
	url: 'https://example.org/course',
	page: 'https://map.example.org/resources/first-steps/',
	audiences: ['Newcomers']
};
const course = {
	resource: 'first-steps',
	provider: 'Open Doors',
	mode: 'blended' as const,
	length: null,
	price: null,
	audience: ['newcomer'],
	sessions: [],
	newDates: null,
	newDatesUrl: null
};
const session = {
	date: '2027-03-02',
	weekday: 'Tuesday' as const,
	start: '09:30',
	end: null,
	place: 'Bristol',
	bookingUrl: null,
	past: false,
	note: null
};

test('a course says who runs it and for whom, and no date where none is known', () => {
	const thing = courseThing(course, facts);
	expect(thing).toMatchObject({
		'@type': 'Course',
		provider: { name: 'Open Doors' },
		audience: [{ audienceType: 'Newcomers' }]
	});
	expect(thing).not.toHaveProperty('hasCourseInstance');
	expect(thing).not.toHaveProperty('offers');
});

test('a date has what is known of it', () => {
	const doubtful = { ...course, sessions: [{ ...session, note: 'It may not have run.' }] };
	expect(courseThing(doubtful, facts).hasCourseInstance).toMatchObject([
		{ description: 'It may not have run.' }
	]);
	expect(courseThing({ ...course, sessions: [session] }, facts).hasCourseInstance).toEqual([
		{
			'@type': 'CourseInstance',
			courseMode: 'Blended',
			startDate: '2027-03-02T09:30',
			location: 'Bristol'
		}
	]);
});

test('of the courses on the map only those with a date have an instance, and a way that is not known is not said', () => {
	for (const one of shipped.courses) {
		const thing = courseThing(one, facts);
		expect('hasCourseInstance' in thing).toBe(one.sessions.length > 0);
		if (one.mode === 'unknown') expect(JSON.stringify(thing)).not.toContain('courseMode');
	}
});

test('a list of courses names its page and each course by its own name, in order', () => {
	const page = 'https://map.test/training/';
	const courses = ['digging', 'sowing'].map((id) => ({ '@type': 'Course', '@id': id }));
	expect(courseList(page, courses)).toMatchObject({
		url: page,
		itemListElement: [
			{ position: 1, item: { '@id': 'digging' } },
			{ position: 2, item: { '@id': 'sowing' } }
		]
	});
});
