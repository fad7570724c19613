/** What pages of resources and terms are given: plain data, small, ready to show. */
import type { Mention, Phrase } from '#lib/describe/phrase.ts';
import type { PageType } from '#lib/facets/facets.ts';
import type { Work } from '#lib/export/types.ts';
import type { FactId } from '#lib/text/details.ts';
import type { Tint } from '#lib/scene/types.ts';

/** A region as a page shows it. */
export interface RegionView {
	label: string;
	/** Below the base of the site. */
	path: string;
	/** Null in the commons and for terms that make no ring. */
	number: number | null;
	tint: Tint | null;
}

export interface Fact {
	id: FactId;
	value: Phrase;
	/** What the value means, or null. */
	note: string | null;
}

/** Another resource and why it is mentioned. */
export interface Pointer {
	node: string;
	title: string;
	reason: string;
}

/** A list of terms in which the resource is a good place to start. */
export interface StarterNote {
	to: Phrase;
	reason: string;
}

export interface ResourceView {
	node: string;
	title: string;
	kind: { label: string; path: string };
	/** Publisher, year. */
	line: string[];
	shape: string;
	hollow: boolean;
	summary: string;
	url: string;
	host: string;
	home: RegionView;
	/** It has been replaced or archived: said before anything else, or null. */
	warning: Phrase | null;
	facts: Fact[];
	/** Why it stands where it stands. */
	why: Phrase[];
	/** Its relations to other resources. */
	links: Phrase[];
	starters: StarterNote[];
	questions: Mention[];
	similar: Pointer[];
	/** What a citation says besides title and address. */
	cite: Omit<Work, 'id' | 'title' | 'url'>;
}

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

/** A resource that was taken off the map. */
export interface RetiredView {
	readonly path: string;
	readonly title: string;
	/** That it is no longer there. */
	readonly lead: string;
	/** When it was taken off. */
	readonly removed: string;
	readonly reason: string;
	readonly instead: { readonly path: string; readonly title: string } | null;
}
