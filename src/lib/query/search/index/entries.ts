/** Gathers, node after node, what each has of each stem; then turns it round: which nodes each stem has. */

/** How fast more of the same word stops counting: BM25's k1. */
const SATURATION = 1.4;

export interface Postings {
	/** Stem s has the entries from first[s] up to first[s + 1], in the order of their nodes. */
	readonly first: Int32Array;
	readonly nodes: Int32Array;
	/** From 0 to 1: how much of the stem there is in the node. */
	readonly amounts: Float32Array;
	/** From 0 to 1: how sure it is that the node is about it. */
	readonly trusts: Float32Array;
}

/** `size`: the number of stems. */
export function startEntries(size: number) {
	const weights = new Float32Array(size);
	const trusts = new Float32Array(size);
	const counts = new Int32Array(size + 1);
	let open: number[] = [];
	const all: { stem: number[]; node: number[]; amount: number[]; trust: number[] } = {
		stem: [],
		node: [],
		amount: [],
		trust: []
	};
	return {
		add(stem: number, weight: number, trust: number) {
			if (!weights[stem]) open.push(stem);
			weights[stem] = (weights[stem] ?? 0) + weight;
			trusts[stem] = Math.max(trusts[stem] ?? 0, trust);
		},
		close(node: number) {
			for (const stem of open) {
				const weight = weights[stem] ?? 0;
				all.stem.push(stem);
				all.node.push(node);
				all.amount.push(weight / (SATURATION + weight));
				all.trust.push(trusts[stem] ?? 0);
				counts[stem + 1] = (counts[stem + 1] ?? 0) + 1;
				weights[stem] = trusts[stem] = 0;
			}
			open = [];
		},
		byStem(): Postings {
			const first = counts;
			for (let stem = 0; stem < size; stem++)
				first[stem + 1] = (first[stem + 1] ?? 0) + (first[stem] ?? 0);
			const next = first.slice();
			const made = {
				first,
				nodes: new Int32Array(all.stem.length),
				amounts: new Float32Array(all.stem.length),
				trusts: new Float32Array(all.stem.length)
			};
			all.stem.forEach((stem, entry) => {
				const place = next[stem] ?? 0;
				next[stem] = place + 1;
				made.nodes[place] = all.node[entry] ?? 0;
				made.amounts[place] = all.amount[entry] ?? 0;
				made.trusts[place] = all.trust[entry] ?? 0;
			});
			return made;
		}
	};
}
