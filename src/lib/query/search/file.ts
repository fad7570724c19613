/**
 * The file of the search, `/data/search.json`: made at build, opened in the browser. Texts are rows of numbers of words, so
 * that each word of the map travels once and opening it is counting and not reading.
 */

/** A term that a node may have: a kind, an audience, a country ... */
export interface SearchTerm {
	/** Id of a facet, which is also the name of its parameter in an address; or `type`, for types of node. */
	readonly facet: string;
	readonly id: string;
	readonly label: string;
	/** Phrases by which a person may mean it. */
	readonly names: readonly string[];
	/** It says what a thing is about, and not what it is, which is less sure. */
	readonly about?: true;
}

export interface SearchSynonyms {
	/** What people type. */
	readonly typed: readonly string[];
	/** What the map calls it. */
	readonly map: readonly string[];
	/** Numbers of terms whose nodes come first. */
	readonly tags: readonly number[];
}

export interface SearchFile {
	/** All words as they are written, the commonest first. */
	readonly words: readonly string[];
	/** Ids of nodes, `<type>:<id>`. */
	readonly nodes: readonly string[];
	/** For each node, how many lines; for each line its field, how many words, and the numbers of the words. */
	readonly texts: readonly number[];
	/** For each node, how many terms, and their numbers. */
	readonly has: readonly number[];
	/** For each node, what its score is multiplied by whatever the query is, in hundredths. */
	readonly priors: readonly number[];
	readonly terms: readonly SearchTerm[];
	readonly synonyms: readonly SearchSynonyms[];
}
