/** How well each node matches the clauses of a query. The order of the typed words plays no part here. */
import type { Clause } from '#lib/query/search/read/clauses.ts';
import type { Meaning } from '#lib/query/search/read/meanings.ts';
import type { Postings } from '#lib/query/search/index/postings.ts';
import { rowAt, type Rows } from '#lib/query/search/index/rows.ts';

/** What the best node has of a term, as words have amounts. */
const TERM_AMOUNT = 0.8;
/** Nodes that match a clause at least so surely are counted when it is asked how rare it is. */
const SURE = 0.5;
/** What a second reason of another sort adds to the first. */
const LIFT = 0.35;
/** Below 1: a rare word counts more than a common one, but does not drown it. */
const DAMP = 0.5;

export interface Scored {
	/** Sum over the clauses, each by its rarity. */
	readonly totals: Float64Array;
	/** From 0 to 1: how much of the query a node matches. */
	readonly covers: Float64Array;
	/** Nodes that match anything, in their order. */
	readonly nodes: readonly number[];
	/** How much each clause counts. */
	readonly weights: readonly number[];
}

export function scoreNodes(
	clauses: readonly Clause[],
	size: number,
	postings: Postings,
	nodesOfTerm: Rows
): Scored {
	const totals = new Float64Array(size);
	const covers = new Float64Array(size);
	const best = new Float32Array(size);
	const sure = new Float32Array(size);
	const weights = clauses.map((clause) => {
		const touched: number[] = [];
		const match = (node: number, value: number, strength: number) => {
			const known = best[node] ?? 0;
			if (known === 0) touched.push(node);
			best[node] =
				known === 0
					? value
					: Math.max(known, value) + LIFT * Math.min(known, value) * (1 - Math.max(known, value));
			sure[node] = Math.max(sure[node] ?? 0, strength);
		};
		for (const meaning of clause.meanings) matchAll(meaning, postings, nodesOfTerm, match);
		const matched = touched.filter((node) => (sure[node] ?? 0) >= SURE).length || touched.length;
		// nobody has it: it says nothing about anyone
		const weight = matched === 0 ? 0 : clause.weight * rarity(matched, size) ** DAMP;
		for (const node of touched) {
			totals[node] = (totals[node] ?? 0) + weight * (best[node] ?? 0);
			covers[node] = (covers[node] ?? 0) + weight * (sure[node] ?? 0);
			best[node] = sure[node] = 0;
		}
		return weight;
	});
	const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
	const nodes: number[] = [];
	for (let node = 0; node < size; node++) {
		if ((totals[node] ?? 0) === 0) continue;
		nodes.push(node);
		covers[node] = (covers[node] ?? 0) / all;
	}
	return { totals, covers, nodes, weights };
}

function matchAll(
	{ stems, term, weight, strength }: Meaning,
	{ first, nodes, amounts, trusts }: Postings,
	nodesOfTerm: Rows,
	match: (node: number, value: number, strength: number) => void
) {
	if (term !== undefined) {
		for (const node of rowAt(nodesOfTerm, term)) match(node, weight * TERM_AMOUNT, strength);
		return;
	}
	const range = (stem: number) => [first[stem] ?? 0, first[stem + 1] ?? 0] as const;
	const [rarest, ...others] = stems.map(range).sort((a, b) => width(a) - width(b));
	if (rarest === undefined) return;
	const [from, to] = rarest;
	for (let entry = from; entry < to; entry++) {
		const node = nodes[entry] ?? 0;
		let [amount, trust] = [amounts[entry] ?? 0, trusts[entry] ?? 0];
		for (const other of others) {
			const place = entryOf(nodes, node, other);
			// without one of the words it is no match: the amount is that of the word it has least of
			amount = place < 0 ? 0 : Math.min(amount, amounts[place] ?? 0);
			trust = place < 0 ? 0 : Math.min(trust, trusts[place] ?? 0);
		}
		if (amount > 0) match(node, weight * amount, strength * trust);
	}
}

/** The idf of BM25: how much it says that a node is among so many that have something. */
function rarity(having: number, size: number): number {
	return Math.log(1 + (size - having + 0.5) / (having + 0.5));
}

const width = ([from, to]: readonly [number, number]) => to - from;

/** The entry of a node between two places, or -1. */
function entryOf(nodes: Int32Array, node: number, [from, to]: readonly [number, number]): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((nodes[middle] ?? 0) < node) low = middle + 1;
		else high = middle;
	}
	return low < to && nodes[low] === node ? low : -1;
}
