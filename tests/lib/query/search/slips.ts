/** Makes typing errors as people make them, the same ones each time: for tests and for `npm run bench:search`. */

export type Slip = 'missing' | 'extra' | 'wrong' | 'swapped' | 'two';
export const slips: readonly Slip[] = ['missing', 'extra', 'wrong', 'swapped', 'two'];

/** Neighbours on the keyboard. */
const near: Readonly<Record<string, string>> = Object.fromEntries(
	'qwa wqes ewrd retf tryg ytuh uyij iuok oipl pol aqsz sadw dsfe fdgr gfht hgjy jhku kjli lko zxa xzcs cxvd vcbf bvng nbmh mnj'
		.split(' ')
		.map((keys) => [keys.slice(0, 1), keys.slice(1)])
);

/** Numbers from 0 up to `size`, in an order that is the same each time. */
export type Pick = (size: number) => number;
export function startPicking(seed: number): Pick {
	let state = seed;
	return (size) => {
		state = (state * 48_271) % 2_147_483_647;
		return state % size;
	};
}

/** The word with one slip, or with two. May come out as it was: "ll" swapped. */
export function withSlip(word: string, slip: Slip, pick: Pick): string {
	if (slip === 'two') {
		const one = withSlip(word, slips[pick(4)] ?? 'wrong', pick);
		return withSlip(one, slips[pick(4)] ?? 'wrong', pick);
	}
	const at = pick(word.length - 1);
	const [before, letter, next, after] = [
		word.slice(0, at),
		word[at] ?? '',
		word[at + 1] ?? '',
		word.slice(at + 2)
	];
	const other = near[letter] ?? 'e';
	const typed = other[pick(other.length)] ?? '';
	if (slip === 'missing') return before + next + after;
	if (slip === 'swapped') return before + next + letter + after;
	if (slip === 'wrong') return before + typed + next + after;
	return before + letter + (pick(2) ? letter : typed) + next + after;
}
