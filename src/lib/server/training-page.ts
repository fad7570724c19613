/** Courses and their dates: for the page about training and for calendars. It promises nothing that the data do not say. */
import { lowerFirst, type Mention } from '#lib/describe/phrase.ts';
import { statusLabel } from '#lib/describe/status.ts';
import { describeDay } from '#lib/describe/time.ts';
import { type CalendarSession, formatCalendar } from '#lib/export/calendar.ts';
import type { MapGraph, NodeOf } from '#lib/graph/build.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { pagePath } from '#lib/graph/page-path.ts';
import { nodeOf, nodesOf } from '#lib/graph/read.ts';
import { contentType } from '#lib/hosting/types.ts';
import { sitePath } from '#lib/state/site-path.ts';
import { trainingText } from '#lib/text/training.ts';
import type { CourseView, SessionView, TrainingView } from '#lib/views/read/training/types.ts';
import { publicOrigin } from './origin.ts';
import { theGraph } from './the-graph.ts';

type Course = NodeOf<'course'>['record'];
type Session = Course['sessions'][number];

interface Held {
	course: Course;
	session: Session;
	/** Name of its calendar file, and of the entry in it. */
	id: string;
}

/** Every session of every course. A course can have two on one day, at different times. */
function sessionsHeld(graph: MapGraph): Held[] {
	return nodesOf(graph, 'course').flatMap(({ record: course }) =>
		course.sessions.map((session) => {
			const time = session.start === null ? '' : `-${session.start.replace(':', '')}`;
			return { course, session, id: `${course.resource}-${session.date}${time}` };
		})
	);
}

export function trainingView(graph: MapGraph): TrainingView {
	return {
		sessions: sessionsHeld(graph).map((held) => sessionView(graph, held)),
		courses: nodesOf(graph, 'course').map(({ record }) => courseView(graph, record))
	};
}

function sessionView(graph: MapGraph, { course, session, id }: Held): SessionView {
	const { record } = nodeOf(graph, 'resource', course.resource);
	const { date, place, bookingUrl, past, note } = session;
	return {
		title: record.title,
		path: pathOf(course),
		date,
		when: whenOf(session),
		place,
		bookingUrl,
		past,
		note,
		file: `/data/training/${id}.ics`
	};
}

function courseView(graph: MapGraph, course: Course): CourseView {
	const { title, summary, status } = nodeOf(graph, 'resource', course.resource).record;
	const { notKnown, modes } = trainingText;
	const audience = course.audience.flatMap((id, index): (string | Mention)[] => {
		const { label } = nodeOf(graph, 'audience', id);
		const text = index === 0 ? label : lowerFirst(label);
		return [...(index ? [', '] : []), { node: nodeId('audience', id), text }];
	});
	return {
		node: nodeId('course', course.resource),
		title,
		path: pathOf(course),
		summary,
		facts: [
			{ id: 'provider', value: [course.provider] },
			{ id: 'mode', value: [modes[course.mode]] },
			{ id: 'length', value: [course.length ?? notKnown] },
			{ id: 'price', value: [course.price ?? notKnown] },
			{ id: 'audience', value: audience },
			...(status === 'current'
				? []
				: [{ id: 'status', value: [statusLabel(graph, status)] } as const])
		],
		newDates: course.newDates,
		newDatesUrl: course.newDatesUrl,
		host: course.newDatesUrl && new URL(course.newDatesUrl).host.replace(/^www\./, '')
	};
}

const pathOf = ({ resource }: Course) => pagePath(nodeId('resource', resource)) ?? '/';

/** "Wednesday 13 May 2020, 09:30 to 12:30". */
function whenOf({ weekday, date, start, end }: Session): string {
	const { timeUnknown, from, between } = trainingText;
	const time = start === null ? timeUnknown : end === null ? from(start) : between(start, end);
	return `${weekday} ${describeDay(date)}, ${time}`;
}

/** Names of the calendar files, one for each session. */
export function sessionEntries(): { session: string }[] {
	return sessionsHeld(theGraph()).map(({ id }) => ({ session: id }));
}

/** @param session the name of one; without it the calendar has them all */
export function calendarFile(session?: string): Response {
	const graph = theGraph();
	const { site } = graph.getAttribute('dataset');
	const asked = sessionsHeld(graph).filter(({ id }) => session === undefined || id === session);
	const text = formatCalendar(
		`${site.title}: ${lowerFirst(trainingText.title)}`,
		site.language,
		asked.map((held) => calendarSession(graph, held))
	);
	return new Response(text, { headers: { 'Content-Type': contentType('training.ics') } });
}

function calendarSession(graph: MapGraph, { course, session, id }: Held): CalendarSession {
	const { date, start, end, place, note, bookingUrl } = session;
	const { title } = nodeOf(graph, 'resource', course.resource).record;
	return {
		id,
		title: note === null ? title : trainingText.seeNote(title),
		date,
		start,
		end,
		place,
		lines: [note, course.provider, bookingUrl ?? course.newDatesUrl].filter(
			(line) => line !== null
		),
		url: publicOrigin() + sitePath(pathOf(course))
	};
}
