/** What can be written out, and what a format is. */
import type { MultiDirectedGraph } from 'graphology';

/** What a citation needs to know. */
export interface Work {
	/** Short, and different for each: it becomes the key of a citation. */
	readonly id: string;
	readonly title: string;
	/** "Reed J" (family name, initials) or the name of an organisation, in the order of the title page. */
	readonly authors: readonly string[];
	/** An organisation, a website, or for an article its journal. */
	readonly publisher: string;
	readonly year: number | null;
	readonly url: string;
	/** Without the address in front of it. */
	readonly doi: string | null;
	/** Terms of the map: their ids say what type of work it is. */
	readonly kind: { readonly id: string };
	readonly format: { readonly id: string };
	/** As browsers know it: `en`. */
	readonly language: string;
}

/** A word of the map: its name for ever, and what people read. */
export interface Term {
	readonly id: string;
	readonly label: string;
}

/** All that the map says of a resource in public, with labels: one entry of `/data/resources.json`. */
export interface PublicResource extends Work {
	/** Its page, below the address of the site: `/resources/powercube/`. */
	readonly page: string;
	/** Its name on the map. */
	readonly short: string;
	readonly summary: string;
	readonly kind: Term;
	readonly family: Term;
	readonly format: Term;
	readonly cost: Term;
	readonly country: string;
	/** Its one stage on the map; the middle of the map for what serves most of them. */
	readonly home: Term;
	readonly stages: readonly Term[];
	readonly audiences: readonly Term[];
	/** The main one first. */
	readonly topics: readonly Term[];
	/** To read or watch; null if it is not known. */
	readonly minutes: number | null;
	/** Links to other resources, each written on one of the two. */
	readonly related: readonly { readonly type: Term; readonly resource: string }[];
	readonly status: Term;
	/** How sure the map is of these facts. */
	readonly confidence: Term;
	/** The day on which a person last opened the address, or null. */
	readonly checked: string | null;
}

/** Where records come from, for formats that say so. */
export interface Source {
	readonly title: string;
	readonly licence: { readonly name: string; readonly url: string };
}

/** What `/data/resources.json` holds. A change that breaks readers gives it another version. */
export interface ResourceFile {
	readonly version: 1;
	readonly site: Source;
	/** By title. */
	readonly resources: readonly PublicResource[];
}

/** Of the graph, a node or a link of a `PublicGraph`. */
export type Attributes = Record<string, string | number>;

/** All nodes and links of the map, with the attributes that other programs read. */
export type PublicGraph = MultiDirectedGraph<Attributes, Attributes, Attributes>;

/** One way to write something down. */
export interface Format<Input> {
	/** Without a charset: it is always UTF-8. */
	readonly mediaType: string;
	readonly format: (input: Input, source: Source) => string;
}

/** A form in which works are cited. It says nothing about where they were found. */
export interface CitationFormat extends Format<readonly Work[]> {
	readonly id: 'plain' | 'bibtex' | 'ris';
	readonly label: string;
	/** Of a file, without the dot. */
	readonly ending: string;
	readonly format: (works: readonly Work[]) => string;
}
