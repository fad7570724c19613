/** Ways in which a node can meet a word of a query: what each is worth, and where it comes from. */
import type { SearchFile, SearchSynonyms } from '#lib/query/search/file.ts';
import { wordsIn } from '#lib/query/search/words/tokenise.ts';
import type { KnownWords } from './known-words.ts';
import type { Phrases, Token } from './phrases.ts';
import { stemOf } from '#lib/query/search/words/stem.ts';
import { grammar } from '#lib/query/search/words/stop-words.ts';
import type { Stems } from '#lib/query/search/index/texts.ts';

export interface Meaning {
	/** Numbers of stems that a node must have, all of them. */
	readonly stems: readonly number[];
	/** Or the number of a term that it must have. */
	readonly term?: number;
	/** From 0 to 1: how much it counts to have it. */
	readonly weight: number;
	/** From 0 to 1: how surely the word is then met. */
	readonly strength: number;
	/** `called`: the map has another name for it, which is `name`. */
	readonly by: 'word' | 'called' | 'term' | 'tag';
	readonly name?: string;
}

/** Facets whose terms say what a thing is. The others say what it is about, which is less sure. */
const plain = new Set(['kind', 'family', 'format', 'cost', 'role', 'country', 'minutes', 'type']);

export interface Meanings {
	/** A word as it is, if the map has it. */
	readonly ofStem: (stem: string, worth?: number) => Meaning[];
	/** All words of a text at once, if the map has them all. */
	readonly together: (text: string) => Meaning[];
	/** What the map calls what a group of synonyms has as typed. */
	readonly ofGroup: (group: SearchSynonyms) => Meaning[];
	/** A term that is called by its name. */
	readonly ofTerm: (term: number) => Meaning;
	/** A word that the map does not know: the beginning of others, or two words without their space. */
	readonly ofStrange: (word: string, typed: Phrases<SearchSynonyms>) => Meaning[];
}

export function openMeanings({ terms }: SearchFile, stems: Stems, known: KnownWords): Meanings {
	const isPlain = (term: number) => plain.has(terms[term]?.facet ?? '');
	const numbersIn = (words: readonly string[]): number[] => {
		const numbers = words.flatMap((word) => stems.numbers.get(stemOf(word)) ?? []);
		return numbers.length === words.length ? numbers : [];
	};
	const all = (words: readonly string[], worth: number): Meaning[] => {
		const numbers = numbersIn(words);
		return numbers.length === 0
			? []
			: [{ stems: numbers, weight: worth, strength: worth, by: 'word' }];
	};
	const telling = (text: string) => wordsIn(text).filter((word) => !grammar.has(word));

	const meanings: Meanings = {
		ofStem(stem, worth = 1) {
			const number = stems.numbers.get(stem);
			return number === undefined
				? []
				: [{ stems: [number], weight: worth, strength: worth, by: 'word' }];
		},
		together: (text) => all(telling(text), 1),
		ofGroup: ({ map, tags }) => [
			...map.flatMap((name): Meaning[] => {
				const numbers = numbersIn(telling(name));
				return numbers.length === 0
					? []
					: [{ stems: numbers, weight: 0.65, strength: 0.9, by: 'called', name }];
			}),
			...tags.map((term): Meaning =>
				isPlain(term)
					? {
							stems: [],
							term,
							weight: 0.5,
							strength: 0.75,
							by: 'tag'
						}
					: { stems: [], term, weight: 0.2, strength: 0.3, by: 'tag' }
			)
		],
		ofTerm: (term) =>
			isPlain(term)
				? { stems: [], term, weight: 0.6, strength: 0.9, by: 'term' }
				: { stems: [], term, weight: 0.45, strength: 0.6, by: 'term' },
		ofStrange(word, typed) {
			const begun = known.begun(word);
			if (begun.length === 0) return all(known.split(word) ?? [], 1);
			return begun
				.map(asToken)
				.flatMap((token) =>
					[
						...meanings.ofStem(token.stem),
						...typed([token]).flatMap(({ value }) => meanings.ofGroup(value))
					].map((meaning) => weaker(meaning, 0.85))
				);
		}
	};
	return meanings;
}

const asToken = (word: string): Token => ({
	typed: word,
	word,
	stem: stemOf(word),
	grammar: false,
	capitals: false
});

const weaker = (meaning: Meaning, factor: number): Meaning => ({
	...meaning,
	weight: meaning.weight * factor,
	strength: meaning.strength * factor
});
