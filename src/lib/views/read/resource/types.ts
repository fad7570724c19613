/** What the page of a resource is given: plain data, ready to show. */
import type { Mention, Phrase } from '#lib/describe/phrase.ts';
import type { Work } from '#lib/export/types.ts';
import type { FactId } from '#lib/text/details.ts';
import type { RegionView } from '#lib/ui/mark/region-view.ts';

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
	/** Kind, publisher, year. */
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
