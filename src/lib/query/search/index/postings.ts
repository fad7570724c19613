/**
 * The inverted index: which nodes have a stem, and how much of it. BM25F of Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009: words count by their field and by the length of the text; a second time counts
 * less than the first. All of it is worked out once, when the file is opened.
 */
import type { SearchFile } from '#lib/query/search/file.ts';
import { type Field, fields, labelField } from '#lib/query/search/fields.ts';
import { placesByKey, rowAt, type Rows } from './rows.ts';
import { addStems, type Texts } from './texts.ts';

/** How fast more of the same word stops counting: BM25's k1. */
const SATURATION = 1.4;

export interface Postings {
	/** Stem s has the postings from first[s] up to first[s + 1], in the order of their nodes. */
	readonly first: Int32Array;
	readonly nodes: Int32Array;
	/** From 0 to 1: how much of the stem there is in the node. */
	readonly amounts: Float32Array;
	/** From 0 to 1: how sure it is that the node is about it. */
	readonly trusts: Float32Array;
}

/** `has`: the numbers of the terms of each node. */
export function buildPostings(texts: Texts, terms: SearchFile['terms'], has: Rows): Postings {
	const { stems, lines, fieldOf, firstLine, stemsOf } = texts;
	const labels = terms.map(({ label }) => addStems(label, stems));
	const weightIn = lengthRule(texts);
	const postings = collectPostings(stems.numbers.size);
	for (let node = 0; node < texts.size; node++) {
		for (let line = firstLine[node] ?? 0; line < (firstLine[node + 1] ?? 0); line++) {
			const field = fieldAt(fieldOf[line]);
			const words = rowAt(lines, line);
			const weight = weightIn(field, words.length);
			for (const word of words)
				for (const stem of stemsOf[word] ?? []) postings.add(stem, weight, field.trust);
		}
		for (const term of rowAt(has, node))
			for (const stem of labels[term] ?? [])
				postings.add(stem, labelField.weight, labelField.trust);
		postings.close(node);
	}
	return postings.byStem();
}

/** Gathers, node after node, what each has of each stem; then sorts by stem. `size`: the number of stems. */
function collectPostings(size: number) {
	const weights = new Float32Array(size);
	const trusts = new Float32Array(size);
	let open: number[] = [];
	const all = {
		stems: [] as number[],
		nodes: [] as number[],
		amounts: [] as number[],
		trusts: [] as number[]
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
				all.stems.push(stem);
				all.nodes.push(node);
				all.amounts.push(weight / (SATURATION + weight));
				all.trusts.push(trusts[stem] ?? 0);
				weights[stem] = trusts[stem] = 0;
			}
			open = [];
		},
		byStem(): Postings {
			const { starts, values: places } = placesByKey(all.stems, size);
			return {
				first: starts,
				nodes: sorted(all.nodes, places, new Int32Array(places.length)),
				amounts: sorted(all.amounts, places, new Float32Array(places.length)),
				trusts: sorted(all.trusts, places, new Float32Array(places.length))
			};
		}
	};
}

function sorted<T extends Int32Array | Float32Array>(
	from: number[],
	places: Int32Array,
	into: T
): T {
	for (let at = 0; at < places.length; at++) into[at] = from[places[at] ?? 0] ?? 0;
	return into;
}

function fieldAt(number: number | undefined): Field {
	const field = fields[number ?? -1];
	if (!field)
		throw new Error(
			`The file of the search has a field ${number}, which this version does not know.`
		);
	return field;
}

/** What one word of a line counts: less in a line that is longer than those of its field are on average. */
function lengthRule({ lines, fieldOf }: Texts): (field: Field, length: number) => number {
	const sums = fields.map(() => ({ lines: 0, words: 0 }));
	fieldOf.forEach((number, line) => {
		const sum = sums[number];
		if (sum) sum.lines += 1;
		if (sum) sum.words += rowAt(lines, line).length;
	});
	const averageOf = new Map<Field, number>(
		fields.map((field, number) => [field, (sums[number]?.words || 1) / (sums[number]?.lines || 1)])
	);
	return (field, length) =>
		field.weight / (1 - field.length + (field.length * length) / (averageOf.get(field) ?? 1));
}
