/** The clauses of a query: one for each known phrase, and one for each word that is in no phrase. */
import type { SearchSynonyms } from '#lib/query/search/file.ts';
import type { KnownWords } from './known-words.ts';
import type { Meaning, Meanings } from './meanings.ts';
import type { FoundPhrase, Phrases, Token } from './phrases.ts';
import { stemOf } from '#lib/query/search/words/stem.ts';
import { asking } from '#lib/query/search/words/stop-words.ts';

export interface Clause {
	/** Clauses are in the order of their keys, because the order of the words must not change what is found. */
	readonly key: string;
	readonly meanings: readonly Meaning[];
	/** From 0 to 1: words of asking count less. */
	readonly weight: number;
}

/** What one word of a phrase is worth without the others. */
const PART = 0.45;
/** Weights of a word of asking, and of a phrase that has only words of grammar, such as "how much". */
const ASKING = 0.15;
const GRAMMAR = 0.5;

export interface Parts {
	readonly tokens: readonly Token[];
	readonly phrases: readonly FoundPhrase<SearchSynonyms>[];
	/** Numbers of terms whose names are in the query. */
	readonly names: readonly FoundPhrase<number>[];
	readonly typed: Phrases<SearchSynonyms>;
	readonly known: KnownWords;
	readonly meanings: Meanings;
}

/** The longest phrases first; a word belongs to one phrase at most. In the order of their keys. */
export function buildClauses(parts: Parts): Clause[] {
	const { tokens, phrases } = parts;
	const covered = new Set<Token>();
	const clauses: Clause[] = [];
	for (const phrase of phrases) {
		const { tokens: words } = phrase;
		const content = words.filter((word) => !word.grammar);
		const free = (content.length > 0 ? content : words).every((word) => !covered.has(word));
		if (words.length < 2 || !free) continue;
		for (const word of words) covered.add(word);
		clauses.push(phraseClause(phrase, content, parts));
	}
	for (const token of tokens)
		if (!covered.has(token) && !token.grammar) clauses.push(wordClause(token, parts));
	// a word of grammar in capitals can be a name: WHO
	for (const { tokens: words, value } of phrases)
		if (words.length === 1 && words[0]?.grammar)
			clauses.push({ key: words[0].stem, meanings: parts.meanings.ofGroup(value), weight: 1 });
	return clauses.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function phraseClause(
	{ tokens, value }: FoundPhrase<SearchSynonyms>,
	content: readonly Token[],
	{ meanings }: Parts
): Clause {
	return {
		key: tokens
			.map(({ stem }) => stem)
			.sort()
			.join(' '),
		meanings: [
			...meanings.ofAllWords(content.map(({ word }) => word).join(' ')),
			...meanings.ofGroup(value),
			...(content.length > 1 ? content.flatMap(({ stem }) => meanings.ofStem(stem, PART)) : [])
		],
		weight: content.length === 0 ? GRAMMAR : 1
	};
}

function wordClause(
	token: Token,
	{ tokens, phrases, names, typed, known, meanings }: Parts
): Clause {
	const itself = meanings.ofStem(token.stem);
	const pairs = tokens
		.filter((other) => other !== token)
		.flatMap(({ word }) => [known.joined(token.word, word), known.joined(word, token.word)]);
	return {
		key: token.stem,
		meanings: [
			...itself,
			...pairs.flatMap((pair) => (pair === undefined ? [] : meanings.ofStem(stemOf(pair)))),
			...(itself.length > 0 || known.has(token.word)
				? []
				: meanings.ofUnknownWord(token.word, typed)),
			...phrases
				.filter(({ tokens: words }) => words.length === 1 && words[0] === token)
				.flatMap(({ value }) => meanings.ofGroup(value)),
			...names
				.filter(({ tokens: words }) => words.includes(token))
				.map(({ value }) => meanings.ofTerm(value))
		],
		weight: asking.has(token.word) ? ASKING : 1
	};
}
