/** “Did you mean ...?” */
import { distance } from 'fastest-levenshtein';

/** The known word that is nearest to a mistyped one, if it is near enough to be meant. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
	const wanted = plain(typed).slice(0, 80);
	let best: string | undefined;
	// a third of the letters may be wrong, and one more
	let least = Math.floor(wanted.length / 3) + 2;
	for (const word of known) {
		const steps = distance(wanted, plain(word));
		if (steps >= least) continue;
		best = word;
		least = steps;
	}
	if (best !== undefined || wanted.length < 4) return best;
	return known.find((word) => plain(word).startsWith(wanted) || plain(word).includes(`-${wanted}`));
}

function plain(word: string): string {
	return word
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '-');
}
