/** What a query asks for, once it is understood: a clause for each known phrase and for each word beside those. */
import type { SearchSynonyms } from '#lib/query/search/file.ts';
import type { KnownWords } from './known-words.ts';
import type { Meaning, Meanings } from './expand.ts';
import type { FoundPhrase, Phrases, Token } from './phrases.ts';
import { stemOf } from '#lib/query/search/words/stem.ts';
import { asking } from '#lib/query/search/words/stop-words.ts';

export interface Clause {
	/** Orders clauses, whatever the order of the words was: it must change nothing in what is found. */
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
	/** Numbers of terms that are called by their names. */
	readonly names: readonly FoundPhrase<number>[];
	readonly typed: Phrases<SearchSynonyms>;
	readonly known: KnownWords;
	readonly meanings: Meanings;
}

/** The longest phrases first; a word belongs to one phrase or stands alone. In the order of their keys. */
export function clausesOf(parts: Parts): Clause[] {
	const { tokens, phrases } = parts;
	const covered = new Set<Token>();
	const clauses: Clause[] = [];
	for (const phrase of phrases) {
		const { tokens: words } = phrase;
		const telling = words.filter((word) => !word.grammar);
		const free = (telling.length > 0 ? telling : words).every((word) => !covered.has(word));
		if (words.length < 2 || !free) continue;
		for (const word of words) covered.add(word);
		clauses.push(ofPhrase(phrase, telling, parts));
	}
	for (const token of tokens)
		if (!covered.has(token) && !token.grammar) clauses.push(ofWord(token, parts));
	// a word of grammar in capitals can be a name: WHO
	for (const { tokens: words, value } of phrases)
		if (words.length === 1 && words[0]?.grammar)
			clauses.push({ key: words[0].stem, meanings: parts.meanings.ofGroup(value), weight: 1 });
	return clauses.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function ofPhrase(
	{ tokens, value }: FoundPhrase<SearchSynonyms>,
	telling: readonly Token[],
	{ meanings }: Parts
): Clause {
	return {
		key: tokens
			.map(({ stem }) => stem)
			.sort()
			.join(' '),
		meanings: [
			...meanings.together(telling.map(({ word }) => word).join(' ')),
			...meanings.ofGroup(value),
			...(telling.length > 1 ? telling.flatMap(({ stem }) => meanings.ofStem(stem, PART)) : [])
		],
		weight: telling.length === 0 ? GRAMMAR : 1
	};
}

function ofWord(token: Token, { tokens, phrases, names, typed, known, meanings }: Parts): Clause {
	const itself = meanings.ofStem(token.stem);
	const pairs = tokens
		.filter((other) => other !== token)
		.flatMap(({ word }) => [known.joined(token.word, word), known.joined(word, token.word)]);
	return {
		key: token.stem,
		meanings: [
			...itself,
			...pairs.flatMap((pair) => (pair === undefined ? [] : meanings.ofStem(stemOf(pair)))),
			...(itself.length > 0 || known.has(token.word) ? [] : meanings.ofStrange(token.word, typed)),
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
