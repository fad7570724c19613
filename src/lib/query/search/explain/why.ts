/** Why a node was found: the line or the terms of it that match most of the query. It is read from the node, so it is true. */
import type { Clause } from '#lib/query/search/read/clauses.ts';
import { type FieldId, fields } from '#lib/query/search/fields.ts';
import type { SearchFile } from '#lib/query/search/file.ts';
import { type StemMatch, matchesByStem } from '#lib/query/search/match/matches-by-stem.ts';
import { rowAt, type Rows } from '#lib/query/search/index/rows.ts';
import type { Texts } from '#lib/query/search/index/texts.ts';
import type { Why } from '#lib/query/search/types.ts';

/** How good a reason it is that words were found in a field, or that the node has a term. */
const reasons: Readonly<Record<FieldId, number>> = {
	title: 1,
	short: 0.98,
	asks: 0.95,
	authors: 0.9,
	summary: 0.75,
	country: 0.6,
	publisher: 0.6,
	year: 0.5
};
const TERM = 0.6;
/** Words or labels that are named at most. */
const WORDS = 3;
const LABELS = 2;

/** Fields whose whole line is quoted. */
const whole: ReadonlySet<FieldId> = new Set(['asks', 'authors', 'publisher', 'country']);

export function openWhy(
	file: SearchFile,
	texts: Texts,
	has: Rows,
	clauses: readonly Clause[],
	weights: readonly number[]
): (node: number) => Why {
	const matches = matchesByStem(clauses);
	/** For each clause its terms, and how much of the query each matches. */
	const termsOfClause = clauses.map(({ meanings }, clause) =>
		meanings.flatMap(({ term, strength }) =>
			term === undefined ? [] : [{ term, worth: (weights[clause] ?? 0) * strength }]
		)
	);
	const written = (word: number) => file.words[word] ?? '';

	/** What of the query is in a line, and how much of the query that is. */
	const readLine = (line: number): { worth: number; why: Why } => {
		const field = fields[texts.fieldOf[line] ?? -1]?.id ?? 'title';
		const words = [...rowAt(texts.lines, line)];
		const stems = new Set(words.flatMap((word) => texts.stemsOf[word] ?? []));
		const best = new Map<number, StemMatch>();
		for (const stem of stems)
			for (const one of matches.get(stem) ?? [])
				if (one.strength > (best.get(one.clause)?.strength ?? 0)) best.set(one.clause, one);
		let worth = 0;
		for (const { clause, strength } of best.values()) worth += (weights[clause] ?? 0) * strength;
		const names = [...best.values()].flatMap(({ called }) =>
			called?.stems.every((stem) => stems.has(stem)) ? called.name : []
		);
		// a whole line explains itself; elsewhere the other name is the reason
		const [name] = best.size === names.length && !whole.has(field) ? names : [];
		if (name !== undefined)
			return { worth: worth * reasons[field], why: { by: 'called', words: [name] } };
		const found = words.filter((word) => texts.stemsOf[word]?.some((stem) => matches.has(stem)));
		const quoted = whole.has(field)
			? words.map(written)
			: found.slice(0, WORDS).map((word) => bare(written(word)));
		return { worth: worth * reasons[field], why: { by: field, words: quoted } };
	};
	const byTerms = (terms: readonly number[]): Why => ({
		by: 'term',
		words: terms.slice(0, LABELS).map((term) => file.terms[term]?.label ?? '')
	});

	return (node) => {
		const terms = [...rowAt(has, node)];
		// for each clause the term that matches it best
		const matched = termsOfClause
			.flatMap((some) =>
				some
					.filter(({ term }) => terms.includes(term))
					.sort(byWorth)
					.slice(0, 1)
			)
			.sort(byWorth);
		const named = [...new Set(matched.map(({ term }) => term))];
		let best = { worth: 0, why: byTerms(named.length > 0 ? named : terms) };
		for (const { worth } of matched) best.worth += TERM * worth;
		for (let line = texts.firstLine[node] ?? 0; line < (texts.firstLine[node + 1] ?? 0); line++) {
			const read = readLine(line);
			if (read.worth > best.worth) best = read;
		}
		return best.why;
	};
}

const byWorth = (a: { worth: number }, b: { worth: number }) => b.worth - a.worth;

const bare = (word: string) =>
	word.replace(/^[^\p{Letter}\p{Number}]+|[^\p{Letter}\p{Number}]+$/gu, '');
