/**
 * Spelling correction: a word that the map does not know, to the known word that was meant ("payemnt" to "payment").
 *
 * Fuse.js finds it. Fuse looks for a pattern anywhere in a text and does not mind what else the text holds: "art" is in
 * "party". A space on both sides makes it compare whole words, so that its score is the number of slips (a letter too many,
 * missing or wrong) by length. To Fuse two letters in the wrong order are two slips, so these are looked up first.
 * `npm run bench:search` compares this with other ways of using Fuse.
 */
import Fuse from 'fuse.js/min-basic';

/** Shorter words are too like each other. */
const SHORTEST = 4;
/**
 * Slips by letters, counting the two spaces: one for words of 4 or 5 letters, two up to 8, three up to 12. A word may begin
 * ten letters from where the other does: fewer lose those with a letter missing.
 */
const options = { threshold: 0.28, distance: 10 };

export type CorrectSpelling = (word: string) => string | undefined;

/** `words`: those that can be meant. Of two that are as near, the earlier one is. */
export function openSpelling(words: readonly string[]): CorrectSpelling {
	const known = new Set(words);
	return (word) => {
		if (word.length < SHORTEST || !/^\p{Letter}+$/u.test(word)) return undefined;
		const swapped = swaps(word).find((other) => known.has(other));
		if (swapped !== undefined) return swapped;
		const fuse = new Fuse(words.filter(like(word)).map(whole), options);
		return fuse.search(whole(word), { limit: 1 })[0]?.item.trim();
	};
}

const whole = (word: string) => ` ${word} `;

/**
 * Spares Fuse most words, which makes it four times as fast and no worse: a slip changes the length by one at most, and hardly
 * ever leaves none of the first two letters among the first two.
 */
function like(word: string): (other: string) => boolean {
	const slips = Math.floor(options.threshold * (word.length + 2));
	const [first, second] = word;
	return ({ length, 0: a, 1: b }) =>
		Math.abs(length - word.length) <= slips &&
		(a === first || b === second || a === second || b === first);
}

/** The word with each two neighbours in the other order. */
const swaps = (word: string) =>
	Array.from(word.slice(1), (letter, place) =>
		[word.slice(0, place), letter, word[place], word.slice(place + 2)].join('')
	);
