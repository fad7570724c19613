/** A text to a query: its words, what they ask for, and the terms that they name. */
import { type Clause, clausesOf } from './clauses.ts';
import type { SearchFile } from '#lib/query/search/file.ts';
import { wordsIn } from '#lib/query/search/words/tokenise.ts';
import type { KnownWords } from './known-words.ts';
import { openMeanings } from './expand.ts';
import { type FoundPhrase, openPhrases, type Token } from './phrases.ts';
import { grammar } from '#lib/query/search/words/stop-words.ts';
import type { Stems } from '#lib/query/search/index/texts.ts';
import { readWords } from './tokens.ts';
import type { Answer, FoundTerm, Mended } from '#lib/query/search/types.ts';

/** A query of more clauses is no better understood. */
const MOST_CLAUSES = 24;

export interface Query {
	readonly asked: Answer['asked'];
	/** In the order of their keys. */
	readonly clauses: readonly Clause[];
	/** The stems of the words in the order in which they were typed. */
	readonly order: readonly number[];
	readonly mended: readonly Mended[];
	readonly terms: readonly FoundTerm[];
}

export type ReadQuery = (text: string) => Query;

export function openQueries(file: SearchFile, stems: Stems, known: KnownWords): ReadQuery {
	const { terms, synonyms } = file;
	const meanings = openMeanings(file, stems, known);
	const typed = openPhrases(
		synonyms.flatMap((group) => group.typed.map((phrase) => [phrase, group] as const))
	);
	const telling = (name: string) => wordsIn(name).filter((word) => !grammar.has(word));
	const termNames = openPhrases(
		terms.flatMap(({ names }, term) =>
			names.map((name) => [telling(name).join(' '), term] as const)
		)
	);

	return (text) => {
		const { tokens, mended } = readWords(text, known, stems);
		const phrases = typed(tokens);
		const names = termNames(tokens);
		const clauses = clausesOf({ tokens, phrases, names, typed, known, meanings });
		const tagged = phrases.flatMap(({ value, tokens: words }) =>
			value.tags.map((term) => ({ value: term, tokens: words }))
		);
		return {
			asked: tokens.length === 0 ? 'nothing' : clauses.length === 0 ? 'little' : 'words',
			clauses: clauses.slice(0, MOST_CLAUSES),
			order: tokens.flatMap(({ stem }) => stems.numbers.get(stem) ?? []),
			mended,
			terms: termsIn([...names, ...tagged], terms)
		};
	};
}

/** Each term once, in the order of the terms, with all words that name it. Types of node are no terms of a facet. */
function termsIn(found: readonly FoundPhrase<number>[], terms: SearchFile['terms']): FoundTerm[] {
	const words = new Map<number, Set<string>>();
	for (const { value, tokens } of found)
		words.set(
			value,
			new Set([...(words.get(value) ?? []), ...tokens.map(({ typed }: Token) => typed)])
		);
	return terms.flatMap(({ facet, id, label }, term) => {
		const named = words.get(term);
		return named && facet !== 'type' ? [{ facet, id, label, words: [...named] }] : [];
	});
}
