/**
 * Mends words that the map does not know: "payemnt" to "payment". Fuse.js finds candidates among the words of about the
 * same length, then the fewest slips win.
 */
import Fuse from 'fuse.js/min-basic';
import { slips } from './distance.ts';

/** How many slips a word of so many letters may have: short words are too like each other. */
const mostSlips = (letters: number) => (letters < 4 ? 0 : letters < 6 ? 1 : letters < 11 ? 2 : 3);

/** Candidates of one length that are looked at closely. */
const CANDIDATES = 12;

/** Answers that are kept, so that typing on costs nothing for the words before. */
const REMEMBERED = 200;

export type Mender = (word: string) => string | undefined;

/** `counts`: how often each word that can be meant stands on the map. */
export function menderOf(counts: ReadonlyMap<string, number>): Mender {
	const known = new Map<string, string | undefined>();
	const byLength = new Map<number, string[]>();
	for (const word of counts.keys()) {
		const group = byLength.get(word.length);
		if (group) group.push(word);
		else byLength.set(word.length, [word]);
	}
	// made when the first word of that length is mended: most searches need none
	const finders = new Map<number, Fuse<string>>();
	const finder = (length: number) => {
		const made = finders.get(length) ?? new Fuse(byLength.get(length) ?? [], options);
		finders.set(length, made);
		return made;
	};

	const mend: Mender = (word) => {
		const most = mostSlips(word.length);
		if (most === 0 || /\d/.test(word)) return undefined;
		let best: { word: string; rank: readonly number[] } | undefined;
		for (let length = word.length - most; length <= word.length + most; length++) {
			for (const { item } of finder(length).search(word, { limit: CANDIDATES })) {
				const distance = slips(word, item);
				if (distance > most) continue;
				// people seldom miss the first letter; of two that are as near, the commoner is meant
				const rank = [distance + (item[0] === word[0] ? 0 : 0.5), -(counts.get(item) ?? 0)];
				if (!best || before(rank, best.rank) || (!before(best.rank, rank) && item < best.word))
					best = { word: item, rank };
			}
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
