/** What the page for meetings is given. */
import type { QuestionView } from '#lib/views/read/question/question-view.ts';
import type { RegionView } from '#lib/ui/mark/region-view.ts';

export interface MeetingQuestion {
	readonly id: string;
	readonly text: string;
	/** Id of its stage. */
	readonly stage: string;
	/** Ids of those whom it is for; none means everybody. */
	readonly roles: readonly string[];
	readonly prompts: readonly string[];
}

export interface MeetingView {
	/** What the map calls its parts; `one` begins a line. */
	readonly words: {
		readonly one: string;
		readonly many: string;
		/** Name of the page that lists them. */
		readonly all: string;
		readonly title: string;
		readonly stage: string;
	};
	readonly source: QuestionView['source'];
	/** Whose example they follow, on another site. */
	readonly sourceUrl: string;
	readonly roles: readonly { readonly id: string; readonly label: string }[];
	/** In their order; stages without a question are left out. */
	readonly stages: readonly { readonly id: string; readonly region: RegionView }[];
	/** In the order of their stages, then of the data. */
	readonly questions: readonly MeetingQuestion[];
}
