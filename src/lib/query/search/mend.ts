/**
 * Mends words that the map does not know: "payemnt" to "payment". Fuse.js finds the nearest among the words of about the
 * same length and letters, then the fewest slips win.
 */
import Fuse from 'fuse.js/min-basic';
import { slips } from './distance.ts';

/** How many slips a word of so many letters may have: short words are too like each other. */
const mostSlips = (letters: number) => (letters < 4 ? 0 : letters < 6 ? 1 : letters < 11 ? 2 : 3);

/** Candidates that are looked at closely. */
const CANDIDATES = 24;

/** Answers that are kept, so that typing on costs nothing for the words before. */
const REMEMBERED = 200;

export type Mender = (word: string) => string | undefined;

/** `counts`: how often each word that can be meant stands on the map. */
export function menderOf(counts: ReadonlyMap<string, number>): Mender {
	const known = new Map<string, string | undefined>();
	const words = [...counts.keys()].map((word) => ({ word, letters: lettersIn(word) }));

	const mend: Mender = (word) => {
		const most = mostSlips(word.length);
		if (most === 0 || /\d/.test(word)) return undefined;
		let best: { word: string; rank: readonly number[] } | undefined;
		const letters = lettersIn(word);
		// a slip changes the length by one, and at most two of the letters that a word has
		const like = words.filter(
			(known) =>
				Math.abs(known.word.length - word.length) <= most &&
				bits(known.letters ^ letters) <= 2 * most
		);
		const finder = new Fuse(
			like.map((known) => known.word),
			options
		);
		for (const { item } of finder.search(word, { limit: CANDIDATES })) {
			const distance = slips(word, item);
			if (distance > most) continue;
			// people seldom miss the first letter; of two that are as near, the commoner is meant
			const rank = [distance + (item[0] === word[0] ? 0 : 0.5), -(counts.get(item) ?? 0)];
			if (!best || before(rank, best.rank) || (!before(best.rank, rank) && item < best.word))
				best = { word: item, rank };
		}
		return best?.word;
	};
	return (word) => {
		if (!known.has(word)) {
			if (known.size >= REMEMBERED) known.clear();
			known.set(word, mend(word));
		}
		return known.get(word);
	};
}

const options = { threshold: 0.5, ignoreLocation: true, includeScore: true };

const before = (a: readonly number[], b: readonly number[]) => {
	const place = a.findIndex((value, index) => value !== b[index]);
	return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
};

/** Which letters a word has, as bits; letters of other scripts share them. */
function lettersIn(word: string): number {
	let letters = 0;
	for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) & 31);
	return letters;
}

/** How many bits are set. */
function bits(number: number): number {
	let count = 0;
	for (let rest = number; rest !== 0; rest &= rest - 1) count++;
	return count;
}
