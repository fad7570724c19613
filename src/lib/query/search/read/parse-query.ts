/** A text to a query: its words, the clauses that they make, and the terms that they name. */
import { type Clause, buildClauses } from './clauses.ts';
import type { SearchFile } from '#lib/query/search/file.ts';
import type { KnownWords } from './known-words.ts';
import { openMeanings } from './meanings.ts';
import { type FoundPhrase, openPhrases, type Token } from './phrases.ts';
import { contentWords } from '#lib/query/search/words/stop-words.ts';
import type { Stems } from '#lib/query/search/index/texts.ts';
import { readTokens } from './tokens.ts';
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

export type ParseQuery = (text: string) => Query;

export function openQueryParser(file: SearchFile, stems: Stems, known: KnownWords): ParseQuery {
	const { terms, synonyms } = file;
	const meanings = openMeanings(file, stems, known);
	const typed = openPhrases(
		synonyms.flatMap((group) => group.typed.map((phrase) => [phrase, group] as const))
	);
	const termNames = openPhrases(
		terms.flatMap(({ names }, term) =>
			names.map((name) => [contentWords(name).join(' '), term] as const)
		)
	);

	return (text) => {
		const { tokens, mended } = readTokens(text, known, stems);
		const phrases = typed(tokens);
		const names = termNames(tokens);
		const clauses = buildClauses({ tokens, phrases, names, typed, known, meanings });
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
