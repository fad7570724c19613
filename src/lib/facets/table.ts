/**
 * What the build knows of each facet. In: the records. Out: the terms of a facet, those of a resource, the numbers to
 * offer. Nothing of this goes to the browser: it gets finished lists (facts, list, search) that are made from this table.
 */
import type { Dataset } from '#lib/schema/dataset.ts';
import { facetOf, type LimitFacet, type TermFacet, type TermType } from './facets.ts';

type Resource = Dataset['resources'][number];
type Vocabulary = Dataset['vocabulary'];
type Words = Dataset['site']['words'];

export interface Term {
	readonly id: string;
	readonly label: string;
	/** One sentence that says what it means. */
	readonly definition?: string;
}

/** A facet of terms. Methods, so that a table entry may know the fields of its own terms. */
export interface TermInfo {
	/** All its terms, in the order of the page. */
	terms(dataset: Dataset): readonly Term[];
	/** Ids of the terms that a resource has. */
	read(resource: Resource, vocabulary: Vocabulary): readonly string[];
	/** What is no term to choose, and yet a region of the map with a page: the middle. */
	middle?(vocabulary: Vocabulary): Term;
	/** The one term under which a resource is listed and drawn, where a curator has chosen it: otherwise its rarest. */
	home?(resource: Resource): string;
	/** The words that lead in to a term, without a full stop; otherwise its definition does. */
	opening?(term: Term, words: Words): string;
	/** The beginning of that sentence, where it is a question that people begin with: "I am a". */
	door?(words: Words): string;
	/** Its terms say what a thing is about, which a search takes for less sure than what a thing is. */
	readonly about?: true;
}

/** A facet of numbers. */
export interface LimitInfo {
	/** The number of a resource, or null if it is not known. */
	read(resource: Resource): number | null;
	/** The limits that people can choose from. */
	offers(dataset: Dataset): readonly number[];
	/** The limit that people ask for in words: "quick". */
	readonly called?: number;
}

/** Lists of the vocabulary. */
type List = Exclude<keyof Vocabulary, 'throughout'>;

/** A facet whose terms are a list of the vocabulary. */
function listed<L extends List>(
	list: L,
	read: TermInfo['read'],
	rest: Partial<Omit<TermInfo, 'terms' | 'read' | 'opening'>> & {
		opening?(term: Vocabulary[L][number], words: Words): string;
	} = {}
): TermInfo {
	return { terms: ({ vocabulary }) => vocabulary[list], read, ...rest } as TermInfo;
}

/**
 * A facet whose terms are what the records say, by label.
 * @param say a text of a record as people read it
 */
function found(
	text: (resource: Resource) => string,
	say: (own: string, site: Dataset['site']) => string = (own) => own
): TermInfo {
	return {
		terms: ({ resources, site }) =>
			[...new Set(resources.map(text))]
				.map((own) => ({ id: termIdOf(own), label: say(own, site) }))
				.sort((a, b) => (a.label < b.label ? -1 : 1)),
		read: (resource) => [termIdOf(text(resource))]
	};
}

/** Years back from the newest resource that one can ask for. */
const YEARS_BACK = [2, 5, 10];

export const table: Readonly<Record<TermFacet, TermInfo> & Record<LimitFacet, LimitInfo>> = {
	role: listed('audiences', ({ audiences }) => audiences, {
		opening: ({ iAm }) => iAm,
		door: ({ roleDoor }) => roleDoor
	}),
	stage: listed('stages', ({ stages }) => stages, {
		middle: ({ throughout }) => throughout,
		home: ({ home }) => home,
		opening: ({ question }) => question,
		about: true
	}),
	topic: listed('topics', ({ topics }) => topics, {
		opening: ({ want }, { purposeDoor }) => `${purposeDoor} ${want}`,
		door: ({ purposeDoor }) => purposeDoor,
		about: true
	}),
	minutes: {
		read: ({ minutes }) => minutes,
		offers: () => [10, 30, 60],
		called: 30
	},
	family: listed('families', ({ kind }, { kinds }) =>
		kinds.filter(({ id }) => id === kind).map(({ family }) => family)
	),
	kind: listed('kinds', ({ kind }) => [kind]),
	format: listed('formats', ({ format }) => [format]),
	cost: listed('costs', ({ cost }) => [cost]),
	country: found(({ country }) => country),
	// who can read English can read British English
	language: found(({ language }) => language.split('-')[0] ?? language, languageName),
	year: {
		read: ({ year }) => year,
		offers({ resources }) {
			const known = resources.flatMap(({ year }) => year ?? []);
			return known.length === 0 ? [] : YEARS_BACK.map((back) => Math.max(...known) - back);
		}
	}
};

/** What the table says of the facet whose terms are called so. */
export function infoOf(type: TermType): TermInfo {
	return table[facetOf(type)];
}

/** A language in the language of the map: "Welsh" for `cy` (BCP 47; ECMA-402, Intl.DisplayNames). */
export function languageName(tag: string, { language }: Pick<Dataset['site'], 'language'>): string {
	return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}

/** Plain text of the data as an address has it: "Northern Ireland" is `northern-ireland`. */
export function termIdOf(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}
