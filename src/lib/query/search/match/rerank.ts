/**
 * Looks closely at the best nodes: a name, or something people ask, that says all of the query and little else, and words
 * that stand next to each other as they were typed, lift a node. So does being what was asked for: a film, for carers. Only the order of the hits comes from here.
 */
import { fieldNumber } from '#lib/query/search/index/fields.ts';
import { type Meets, meetsOf } from './clauses-by-stem.ts';
import type { Postings } from '#lib/query/search/index/entries.ts';
import type { Query } from '#lib/query/search/read/parse-query.ts';
import { rowAt, type Rows } from '#lib/query/search/index/rows.ts';
import type { Texts } from '#lib/query/search/index/texts.ts';

/** What a line that fits wholly adds to the score; what it adds if it is the title itself. */
const WHOLE = 1.2;
const EXACT = 1.5;
/** What each two words in a row add, and all of them at most. */
const IN_A_ROW = 0.08;
const MOST_IN_A_ROW = 0.24;
/** What a term of the node counts against words in a name; and how sure a meaning must be to count here. */
const MARK = 0.7;
const SURE = 0.7;
/** So much of the query, or of the line, is all of it: sums of fractions are seldom whole. */
const ALL = 0.99;

const closeFields = new Set([fieldNumber.title, fieldNumber.short, fieldNumber.asks]);

/** From 1 up: what to multiply the score of a node with. */
export type Fit = (node: number) => number;

export function fitTo(
	query: Query,
	weights: readonly number[],
	texts: Texts,
	has: Rows,
	{ first }: Postings
): Fit {
	const meets: Meets = meetsOf(query.clauses);
	const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
	const marks = new Map<number, { clause: number; strength: number }[]>();
	for (const [clause, { meanings }] of query.clauses.entries())
		for (const { term, strength } of meanings)
			if (term !== undefined && strength > SURE)
				marks.set(term, [...(marks.get(term) ?? []), { clause, strength }]);
	const rarity = (stem: number) =>
		Math.log(1 + texts.size / (1 + (first[stem + 1] ?? 0) - (first[stem] ?? 0)));
	const inOrder = new Set(
		query.order.slice(1).map((stem, place) => `${query.order[place]} ${stem}`)
	);

	/** What the terms of a node that say what it is meet of the query. */
	const marksOf = (node: number) => {
		const met = new Map<number, number>();
		for (const term of rowAt(has, node))
			for (const { clause, strength } of marks.get(term) ?? [])
				met.set(clause, Math.max(met.get(clause) ?? 0, strength * MARK));
		return met;
	};
	const coverOf = (met: ReadonlyMap<number, number>) => {
		let cover = 0;
		for (const [clause, strength] of met) cover += ((weights[clause] ?? 0) * strength) / all;
		return cover;
	};

	const fitOfLine = (line: number, marked: ReadonlyMap<number, number>) => {
		const met = new Map(marked);
		let [told, telling, rows, last] = [0, 0, 0, -1];
		for (const word of rowAt(texts.lines, line)) {
			for (const stem of texts.stemsOf[word] ?? []) {
				const found = meets.get(stem) ?? [];
				telling += rarity(stem);
				if (found.length > 0) told += rarity(stem);
				for (const { clause, strength } of found)
					met.set(clause, Math.min(1, (met.get(clause) ?? 0) + strength));
				if (inOrder.has(`${last} ${stem}`)) rows += 1;
				last = stem;
			}
		}
		const cover = coverOf(met);
		const density = telling > 0 ? told / telling : 0;
		const isTitle = texts.fieldOf[line] === fieldNumber.title && cover > ALL && density > ALL;
		return (
			(isTitle ? EXACT : 0) +
			WHOLE * cover * (0.4 + 0.6 * density) +
			Math.min(MOST_IN_A_ROW, rows * IN_A_ROW)
		);
	};

	return (node) => {
		const marked = marksOf(node);
		let best = WHOLE * coverOf(marked);
		for (let line = texts.firstLine[node] ?? 0; line < (texts.firstLine[node + 1] ?? 0); line++)
			if (closeFields.has(texts.fieldOf[line] ?? -1))
				best = Math.max(best, fitOfLine(line, marked));
		return 1 + best;
	};
}
