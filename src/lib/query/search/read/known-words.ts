/** The words by which something can be found: those of the texts, of the terms and of the synonyms. */
import { type CorrectSpelling, openSpelling } from './correct-spelling.ts';
import type { Postings } from '#lib/query/search/index/postings.ts';
import type { Stems } from '#lib/query/search/index/texts.ts';

/** At most so many words that begin as typed are tried, the commonest first. */
const MOST_COMPLETIONS = 12;
/** Fewer letters could begin anything. */
const SHORTEST = 2;

export interface KnownWords {
	readonly has: (word: string) => boolean;
	/** Words that begin so, the commonest first. */
	readonly completions: (start: string) => readonly string[];
	readonly correct: CorrectSpelling;
	/** The parts of a word that was written without its space: easyread. */
	readonly split: (word: string) => readonly [string, string] | undefined;
	/** Two typed words that the map writes as one: photo voice. */
	readonly joined: (a: string, b: string) => string | undefined;
}

/** `also`: words that are in no text, but in the synonyms. */
export function openWords(stems: Stems, { first }: Postings, also: Iterable<string>): KnownWords {
	const counts = new Map<string, number>();
	for (const [word, stem] of stems.ofWord)
		counts.set(word, (first[stem + 1] ?? 0) - (first[stem] ?? 0));
	for (const word of also) if (!counts.has(word)) counts.set(word, 0);
	const words = [...counts]
		.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
		.map(([word]) => word);
	const has = (word: string) => counts.has(word);
	return {
		has,
		completions: (start) =>
			start.length < SHORTEST
				? []
				: words.filter((word) => word.startsWith(start)).slice(0, MOST_COMPLETIONS),
		correct: openSpelling(words),
		split(word) {
			for (let cut = word.length - 3; cut >= 3; cut--) {
				const [a, b] = [word.slice(0, cut), word.slice(cut)];
				if (has(a) && has(b)) return [a, b];
			}
			return undefined;
		},
		joined: (a, b) => ((!has(a) || !has(b)) && has(a + b) ? a + b : undefined)
	};
}
