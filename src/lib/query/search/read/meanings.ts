/** Query expansion: the ways in which a node can match a word of a query, and what each is worth. */
import type { SearchFile, SearchSynonyms } from '#lib/query/search/file.ts';
import type { KnownWords } from './known-words.ts';
import type { Phrases } from './phrases.ts';
import { stemOf } from '#lib/query/search/words/stem.ts';
import { contentWords } from '#lib/query/search/words/stop-words.ts';
import type { Stems } from '#lib/query/search/index/texts.ts';

export interface Meaning {
	/** Numbers of stems that a node must have, all of them. */
	readonly stems: readonly number[];
	/** Or the number of a term that it must have. */
	readonly term?: number;
	/** From 0 to 1: how much it counts to have it. */
	readonly weight: number;
	/** From 0 to 1: how surely the word is then matched. */
	readonly strength: number;
	/** What the map calls it, if that is not what was typed. */
	readonly name?: string;
}

type Worth = Pick<Meaning, 'weight' | 'strength' | 'name'>;

export interface Meanings {
	/** A word as it is, if the map has it. */
	readonly ofStem: (stem: string, worth?: number) => Meaning[];
	/** All words of a text at once, if the map has them all. */
	readonly ofAllWords: (text: string) => Meaning[];
	/** What the map calls what a group of synonyms has as typed. */
	readonly ofGroup: (group: SearchSynonyms) => Meaning[];
	/** A term that is called by its name. */
	readonly ofTerm: (term: number) => Meaning;
	/** A word that the map does not know: the beginning of others, or two words without their space. */
	readonly ofUnknownWord: (word: string, typed: Phrases<SearchSynonyms>) => Meaning[];
}

export function openMeanings({ terms }: SearchFile, stems: Stems, known: KnownWords): Meanings {
	const isPlain = (term: number) => !terms[term]?.about;
	const numbersIn = (words: readonly string[]): number[] => {
		const numbers = words.flatMap((word) => stems.numbers.get(stemOf(word)) ?? []);
		return numbers.length === words.length ? numbers : [];
	};
	const ofWords = (
		words: readonly string[],
		worth: Worth = { weight: 1, strength: 1 }
	): Meaning[] => {
		const numbers = numbersIn(words);
		return numbers.length === 0 ? [] : [{ stems: numbers, ...worth }];
	};
	const withTerm = (term: number, weight: number, strength: number): Meaning => ({
		stems: [],
		term,
		weight,
		strength
	});

	const meanings: Meanings = {
		ofStem(stem, worth = 1) {
			const number = stems.numbers.get(stem);
			return number === undefined ? [] : [{ stems: [number], weight: worth, strength: worth }];
		},
		ofAllWords: (text) => ofWords(contentWords(text)),
		ofGroup: ({ map, tags }) => [
			...map.flatMap((name) => ofWords(contentWords(name), { weight: 0.65, strength: 0.9, name })),
			...tags.map((term) => (isPlain(term) ? withTerm(term, 0.5, 0.75) : withTerm(term, 0.2, 0.3)))
		],
		ofTerm: (term) => (isPlain(term) ? withTerm(term, 0.6, 0.9) : withTerm(term, 0.45, 0.6)),
		ofUnknownWord(word, typed) {
			const completions = known.completions(word);
			if (completions.length === 0) return ofWords(known.split(word) ?? []);
			return completions
				.map((word) => ({ typed: word, word, stem: stemOf(word), grammar: false, capitals: false }))
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

const weaker = (meaning: Meaning, factor: number): Meaning => ({
	...meaning,
	weight: meaning.weight * factor,
	strength: meaning.strength * factor
});
