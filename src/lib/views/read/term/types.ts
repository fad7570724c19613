/** What the page of a term is given: plain data, ready to show. */
import type { PageType } from '#lib/facets/facets.ts';
import type { RegionView } from '#lib/ui/mark/region-view.ts';

/** A resource in a list of a term. */
export interface EntryView {
	node: string;
	title: string;
	kind: string;
	shape: string;
	hollow: boolean;
	year: number | null;
	time: string | null;
	/** Left out where the list is long. */
	summary: string | null;
}

export interface GroupView {
	id: string;
	heading: string;
	/** Where the heading leads, or null. */
	region: RegionView | null;
	entries: EntryView[];
}

/** A link to another term, with the number of resources that both have. */
export interface CrossView {
	/** Of its page, below the base of the site. */
	path: string;
	label: string;
	count: number;
}

export interface StarterView {
	node: string;
	title: string;
	kind: string;
	time: string | null;
	reason: string;
}

/** A reflective question to begin with, and where the others are. */
export interface TalkView {
	node: string;
	text: string;
	prompts: string[];
	/** Words of the link to all of them. */
	more: string;
	path: string;
}

export interface TermView {
	type: PageType;
	/** The query with which the map shows it, or null where it is only a place on the map. */
	onMap: string | null;
	label: string;
	/** Its index page. */
	index: { label: string; path: string };
	/** The words that lead in: the question of a stage, the sentence of an audience, the purpose of a topic; or the definition. */
	opening: string;
	/** Null where it leads in. */
	definition: string | null;
	summary: string;
	/** "3 of 9", or null off the ring. */
	place: string | null;
	region: RegionView;
	/** Name of the links to its neighbours, or null off the ring. */
	around: string | null;
	previous: RegionView | null;
	next: RegionView | null;
	/** What a team can talk about here; only stages have any. */
	talk: TalkView | null;
	starters: StarterView[];
	groups: GroupView[];
	crossings: { heading: string; terms: CrossView[] }[];
}

/** A line of an index page. */
export interface TermLine {
	label: string;
	opening: string;
	summary: string;
	region: RegionView;
}
