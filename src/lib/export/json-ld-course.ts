/** A course in the words of schema.org (Course, CourseInstance): its known dates, and none that nobody knows. */
import type { Course } from '#lib/schema/course.ts';
import type { DeepReadonly } from '#lib/schema/readonly.ts';
import type { Thing } from './json-ld.ts';

/** What a course has from its resource. */
export interface CourseFacts {
	readonly title: string;
	readonly summary: string;
	/** Where it is taught, on its own site. */
	readonly url: string;
	/** The whole address of its page here. */
	readonly page: string;
	/** Labels of the audiences. */
	readonly audiences: readonly string[];
}

/** In the words that search engines ask for. A course whose way is not known says none. */
const modes: Readonly<Record<Course['mode'], string | null>> = {
	online: 'Online',
	'in-person': 'Onsite',
	blended: 'Blended',
	unknown: null
};

export function courseThing(
	{ provider, mode, sessions }: DeepReadonly<Course>,
	{ title, summary, url, page, audiences }: CourseFacts
): Thing {
	const courseMode = modes[mode];
	const instances = sessions.map(({ date, start, end, place, bookingUrl, note }) => ({
		'@type': 'CourseInstance',
		...(courseMode !== null && { courseMode }),
		startDate: start === null ? date : `${date}T${start}`,
		...(end !== null && { endDate: `${date}T${end}` }),
		...(place !== null && { location: place }),
		// what is doubtful about a date is said with it
		...(note !== null && { description: note }),
		...(bookingUrl !== null && { url: bookingUrl })
	}));
	return {
		'@type': 'Course',
		'@id': `${page}#resource`,
		name: title,
		description: summary,
		url,
		mainEntityOfPage: page,
		provider: { '@type': 'Organization', name: provider },
		audience: audiences.map((audienceType) => ({ '@type': 'Audience', audienceType })),
		...(instances.length > 0 && { hasCourseInstance: instances })
	};
}

/** Several courses and where they are listed. @param page the whole address of the list */
export function courseList(page: string, courses: readonly Thing[]): Thing {
	return {
		'@type': 'ItemList',
		'@id': `${page}#courses`,
		url: page,
		itemListElement: courses.map((course, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			item: { '@id': course['@id'] }
		}))
	};
}
