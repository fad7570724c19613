/** “Did you mean ...?” */

/** The known word that is nearest to a mistyped one, if it is near enough to be meant. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
	const wanted = plain(typed).slice(0, 80);
	let best: string | undefined;
	// a third of the letters may be wrong, and one more
	let least = Math.floor(wanted.length / 3) + 2;
	for (const word of known) {
		const steps = distance(wanted, plain(word), least);
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

/** How many letters must be added, removed or changed; gives up at `most`. */
function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) >= most) return most;
	let above = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		if (Math.min(...row) >= most) return most;
		above = row;
	}
	return above[b.length] ?? most;
}
