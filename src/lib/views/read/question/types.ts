/** What the page of all questions is given. */
import type { QuestionView } from './question-view.ts';
import type { RegionView } from '#lib/ui/mark/region-view.ts';

interface Term {
	readonly id: string;
	readonly label: string;
}

export interface AskedView {
	readonly id: string;
	readonly node: string;
	readonly text: string;
	readonly prompts: readonly string[];
	/** Nobody by name means everybody. */
	readonly audiences: readonly Term[];
	readonly helps: readonly {
		readonly node: string;
		readonly title: string;
		readonly kind: string;
	}[];
}

export interface StageQuestions {
	readonly id: string;
	readonly region: RegionView;
	readonly questions: readonly AskedView[];
}

export interface QuestionsView {
	readonly words: { readonly title: string; readonly many: string; readonly stages: string };
	readonly source: QuestionView['source'];
	/** Their own page, on another site. */
	readonly sourceUrl: string;
	readonly audiences: readonly Term[];
	readonly stages: readonly StageQuestions[];
}
