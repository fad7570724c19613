/** What the page of a question is given. */
import type { Phrase } from '#lib/describe/phrase.ts';
import type { EntryView } from '#lib/views/read/term/types.ts';
import type { RegionView } from '#lib/ui/mark/region-view.ts';

export interface QuestionView {
	node: string;
	text: string;
	/** What the map calls it. */
	noun: string;
	/** The page of all questions. */
	index: { label: string; path: string };
	/** The questions of its stage in a meeting, this one first in view. */
	meeting: string;
	/** The stage at which to ask it. */
	home: RegionView;
	/** Smaller questions. */
	prompts: string[];
	why: Phrase[];
	/** Resources to turn to. */
	helps: EntryView[];
	/** Thanks, and where to read more. */
	source: { text: string; link: Phrase };
}
