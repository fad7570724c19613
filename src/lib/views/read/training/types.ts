/** What the page about training is given. */
import type { Mention } from '#lib/describe/phrase.ts';
import type { trainingText } from '#lib/text/training.ts';

export interface SessionView {
	/** Of the course. */
	readonly title: string;
	readonly path: string;
	/** Year, month, day: 2020-05-13. */
	readonly date: string;
	/** "Wednesday 13 May 2020, time not known". */
	readonly when: string;
	readonly place: string | null;
	readonly bookingUrl: string | null;
	/** What the data say, for readers without script: a browser asks its own calendar. */
	readonly past: boolean;
	readonly note: string | null;
	/** Its calendar file, below the base of the site. */
	readonly file: string;
}

export interface CourseView {
	readonly node: string;
	readonly title: string;
	readonly path: string;
	readonly summary: string;
	readonly facts: readonly {
		readonly id: keyof (typeof trainingText)['facts'];
		readonly value: readonly (string | Mention)[];
	}[];
	readonly newDates: string | null;
	readonly newDatesUrl: string | null;
	readonly host: string | null;
}

export interface TrainingView {
	/** Earliest first. */
	readonly sessions: readonly SessionView[];
	readonly courses: readonly CourseView[];
}
