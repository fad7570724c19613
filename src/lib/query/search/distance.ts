/**
 * How many slips turn one word into another: a letter too many, one missing, one wrong, or two in the wrong order
 * (Damerau, "A technique for computer detection and correction of spelling errors", Communications of the ACM 7(3), 1964).
 */
export function slips(a: string, b: string): number {
	let [before, last]: [number[], number[]] = [
		[],
		Array.from({ length: b.length + 1 }, (_, n) => n)
	];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		[before, last] = [last, row];
	}
	return last[b.length] ?? 0;
}
