/**
 * Ranks the best nodes again by a boost. A node is lifted by a name, or something that people ask, that says all of the query
 * and little else; by words next to each other as they were typed; by being what was asked for: a film, for carers. Only the
 * order of the hits comes from here.
 */
import { fieldNumber } from '#lib/query/search/fields.ts';
import { matchesByStem } from './matches-by-stem.ts';
import type { Postings } from '#lib/query/search/index/postings.ts';
import type { Query } from '#lib/query/search/read/parse-query.ts';
import { rowAt, type Rows } from '#lib/query/search/index/rows.ts';
import type { Texts } from '#lib/query/search/index/texts.ts';

/** What a line that is all of the query adds to the boost, and what it adds more if it is the title. */
const WHOLE = 1.2;
const EXACT = 1.5;
/** What each two words in a row add, and all of them at most. */
const IN_A_ROW = 0.08;
const MOST_IN_A_ROW = 0.24;
/** What a term of the node counts against words in a name; and how sure a meaning must be to count here. */
const TERM = 0.7;
const SURE = 0.7;
/** So much of the query, or of the line, is all of it: sums of fractions are seldom whole. */
const ALL = 0.99;

const closeFields = new Set([fieldNumber.title, fieldNumber.short, fieldNumber.asks]);

/** From 1 up: what to multiply the score of a node with. */
export type Boost = (node: number) => number;

export function openBoost(
	query: Query,
	weights: readonly number[],
	texts: Texts,
	has: Rows,
	{ first }: Postings
): Boost {
	const matches = matchesByStem(query.clauses);
	const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
	const clausesOfTerm = new Map<number, { clause: number; strength: number }[]>();
	for (const [clause, { meanings }] of query.clauses.entries())
		for (const { term, strength } of meanings)
			if (term !== undefined && strength > SURE)
				clausesOfTerm.set(term, [...(clausesOfTerm.get(term) ?? []), { clause, strength }]);
	const rarity = (stem: number) =>
		Math.log(1 + texts.size / (1 + (first[stem + 1] ?? 0) - (first[stem] ?? 0)));
	const inOrder = new Set(
		query.order.slice(1).map((stem, place) => `${query.order[place]} ${stem}`)
	);

	/** For each clause how surely the terms of a node match it. */
	const termMatches = (node: number) => {
		const sure = new Map<number, number>();
		for (const term of rowAt(has, node))
			for (const { clause, strength } of clausesOfTerm.get(term) ?? [])
				sure.set(clause, Math.max(sure.get(clause) ?? 0, strength * TERM));
		return sure;
	};
	const coverOf = (sure: ReadonlyMap<number, number>) => {
		let cover = 0;
		for (const [clause, strength] of sure) cover += ((weights[clause] ?? 0) * strength) / all;
		return cover;
	};

	const boostOfLine = (line: number, byTerms: ReadonlyMap<number, number>) => {
		const sure = new Map(byTerms);
		let [matched, total, inRow, last] = [0, 0, 0, -1];
		for (const word of rowAt(texts.lines, line)) {
			for (const stem of texts.stemsOf[word] ?? []) {
				const found = matches.get(stem) ?? [];
				total += rarity(stem);
				if (found.length > 0) matched += rarity(stem);
				for (const { clause, strength } of found)
					sure.set(clause, Math.min(1, (sure.get(clause) ?? 0) + strength));
				if (inOrder.has(`${last} ${stem}`)) inRow += 1;
				last = stem;
			}
		}
		const cover = coverOf(sure);
		const density = total > 0 ? matched / total : 0;
		const isTitle = texts.fieldOf[line] === fieldNumber.title && cover > ALL && density > ALL;
		return (
			(isTitle ? EXACT : 0) +
			WHOLE * cover * (0.4 + 0.6 * density) +
			Math.min(MOST_IN_A_ROW, inRow * IN_A_ROW)
		);
	};

	return (node) => {
		const byTerms = termMatches(node);
		let best = WHOLE * coverOf(byTerms);
		for (let line = texts.firstLine[node] ?? 0; line < (texts.firstLine[node + 1] ?? 0); line++)
			if (closeFields.has(texts.fieldOf[line] ?? -1))
				best = Math.max(best, boostOfLine(line, byTerms));
		return 1 + best;
	};
}
