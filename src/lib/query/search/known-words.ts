/** The words by which something can be found: those of the texts, of the terms and of the synonyms. */
import { type Mender, menderOf } from './mend.ts';
import type { Postings } from './entries.ts';
import type { Stems } from './texts.ts';

/** At most so many words that begin as typed are tried, the commonest first. */
const BEGUN = 12;
/** Fewer letters could begin anything. */
const SHORTEST = 2;

export interface KnownWords {
	readonly has: (word: string) => boolean;
	/** Words that begin so. */
	readonly begun: (start: string) => readonly string[];
	/** The word that was meant. */
	readonly mend: Mender;
	/** The parts of a word that was written without its space: easyread. */
	readonly split: (word: string) => readonly [string, string] | undefined;
	/** Two typed words that the map writes as one: photo voice. */
	readonly joined: (a: string, b: string) => string | undefined;
}

/** `also`: words that lead to others, as those of the synonyms. */
export function openWords(stems: Stems, { first }: Postings, also: Iterable<string>): KnownWords {
	const counts = new Map<string, number>();
	for (const [word, stem] of stems.ofWord)
		counts.set(word, (first[stem + 1] ?? 0) - (first[stem] ?? 0));
	for (const word of also) if (!counts.has(word)) counts.set(word, 0);
	const has = (word: string) => counts.has(word);
	let sorted: string[] | undefined;
	return {
		has,
		begun(start) {
			if (start.length < SHORTEST) return [];
			sorted ??= [...counts.keys()].sort();
			const from = placeOf(sorted, start);
			const to = placeOf(sorted, `${start}\u{10ffff}`);
			return sorted
				.slice(from, to)
				.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
				.slice(0, BEGUN);
		},
		mend: menderOf(counts),
		split(word) {
			for (let cut = word.length - 3; cut >= 3; cut--) {
				const [a, b] = [word.slice(0, cut), word.slice(cut)];
				if (has(a) && has(b)) return [a, b];
			}
			return undefined;
		},
		joined(a, b) {
			return (!has(a) || !has(b)) && has(a + b) ? a + b : undefined;
		}
	};
}

/** Where in a sorted list a word would stand. */
function placeOf(sorted: readonly string[], word: string): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < word) low = middle + 1;
		else high = middle;
	}
	return low;
}
