/** courses.yaml and the resources of kind course are the same things, and the dates of a course can be true. */
import { type Course, type Session, weekdays } from '#lib/schema/course.ts';
import { COURSE } from '#lib/schema/meanings.ts';
import type { Loose } from '../loose.ts';
import { quote } from '../problems.ts';
import { byId, type Found, repeats, type Rule, type Sources } from '../sources.ts';

const file = 'courses.yaml';

export const coursesRule: Rule = (sources) => {
	const { courses } = sources;
	if (!courses) return [];
	return [
		...repeats(courses, (course) => course.resource).map(({ index, key }) => ({
			file,
			path: [index, 'resource'],
			message: `${quote(key)} has two entries.`,
			remedy: 'Put the sessions together in one of them.'
		})),
		...ofOtherKinds(courses, sources),
		...withoutEntry(courses, sources),
		...courses.flatMap((course, index) =>
			(course.sessions ?? []).flatMap((session, at) =>
				sessionFaults(session, [index, 'sessions', at])
			)
		)
	];
};

function ofOtherKinds(courses: readonly Loose<Course>[], { resources }: Sources): Found[] {
	const known = byId(resources);
	return courses.flatMap(({ resource = '' }, index) => {
		const kind = known.get(resource)?.value.kind;
		if (kind === undefined || kind === COURSE) return [];
		const message = `${quote(resource)} is of kind ${quote(kind)}.`;
		const remedy = `Write “kind: ${COURSE}” in that resource, or remove this entry.`;
		return [{ file, path: [index, 'resource'], message, remedy }];
	});
}

function withoutEntry(courses: readonly Loose<Course>[], { resources }: Sources): Found[] {
	// an entry that cannot be told may be the one
	if (courses.some((course) => course.resource === undefined)) return [];
	const described = new Set(courses.map((course) => course.resource));
	return resources
		.filter(({ value }) => value.kind === COURSE && value.id && !described.has(value.id))
		.map((resource) => ({
			file: resource.file,
			path: ['kind'],
			message: `is ${quote(COURSE)}, but ${file} has no entry for it.`,
			remedy: `Add one with “resource: ${resource.value.id}”, or choose another kind.`
		}));
}

function sessionFaults(session: Loose<Session>, path: readonly PropertyKey[]): Found[] {
	const { date, weekday, start, end } = session;
	const found: Found[] = [];
	const real = date === undefined ? undefined : weekdays[(new Date(date).getUTCDay() + 6) % 7];
	if (real && weekday && weekday !== real)
		found.push({
			file,
			path: [...path, 'weekday'],
			message: `${quote(weekday)} does not fit: ${date} is a ${real}.`,
			remedy: 'Correct the one that is wrong.'
		});
	if (start && end && end <= start)
		found.push({
			file,
			path: [...path, 'end'],
			message: `${quote(end)} is not after the start (${quote(start)}).`,
			remedy: 'Write both on the 24-hour clock.'
		});
	return found;
}
