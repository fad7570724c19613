/** Finds phrases in a query, in any order of their words: what synonyms have as typed, and names of terms. */
import { tokenise } from '#lib/query/search/words/tokenise.ts';
import { stemOf } from '#lib/query/search/words/stem.ts';
import { grammar } from '#lib/query/search/words/stop-words.ts';

/** A word of a query, its spelling corrected. */
export interface Token {
	/** As typed, in small letters. */
	readonly typed: string;
	readonly word: string;
	readonly stem: string;
	readonly grammar: boolean;
	/** It was typed in capitals: US, IT. */
	readonly capitals: boolean;
}

interface Phrase<T> {
	readonly stems: readonly string[];
	readonly value: T;
	/** Its only word is one of grammar: it counts if it was typed in capitals. */
	readonly capitals: boolean;
}

export interface FoundPhrase<T> {
	readonly value: T;
	readonly tokens: readonly Token[];
}

export type Phrases<T> = (tokens: readonly Token[]) => FoundPhrase<T>[];

/** The phrases of a list that are in a query: those of most words first, then in the order of the list. */
export function openPhrases<T>(list: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
	const byFirst = new Map<string, Phrase<T>[]>();
	for (const [text, value] of list) {
		const words = tokenise(text);
		const stems = [...new Set(words.map(stemOf))];
		const [first] = stems;
		if (first === undefined) continue;
		const phrase = { stems, value, capitals: words.length === 1 && grammar.has(words[0] ?? '') };
		byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
	}
	return (tokens) => {
		const byStem = new Map(tokens.map((token) => [token.stem, token]));
		return [...byStem.keys()]
			.sort()
			.flatMap((stem) => byFirst.get(stem) ?? [])
			.map(({ stems, value, capitals }) => ({
				value,
				capitals,
				tokens: stems.map((stem) => byStem.get(stem)).filter((token) => token !== undefined),
				size: stems.length
			}))
			.filter(({ tokens, size }) => tokens.length === size)
			.filter(({ tokens, capitals }) => !capitals || tokens[0]?.capitals)
			.sort((a, b) => b.size - a.size);
	};
}
