/** Why a node was found. Whatever is said is read off the node again, so that it is true. */
import type { Clause } from '#lib/query/search/read/clauses.ts';
import { type FieldId, fields } from '#lib/query/search/index/fields.ts';
import type { SearchFile } from '#lib/query/search/file.ts';
import { type Met, meetsOf } from '#lib/query/search/match/clauses-by-stem.ts';
import { rowAt, type Rows } from '#lib/query/search/index/rows.ts';
import type { Texts } from '#lib/query/search/index/texts.ts';
import type { Why } from '#lib/query/search/types.ts';

/** How much it tells a reader that words were found in a field. A term tells less than a text, and is sure. */
const tells: Readonly<Record<FieldId, number>> = {
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

/** Fields of which the whole line is said. */
const whole: ReadonlySet<FieldId> = new Set(['asks', 'authors', 'publisher', 'country']);

export type ReadWhy = (node: number) => Why;

export function openWhy(
	file: SearchFile,
	texts: Texts,
	has: Rows,
	clauses: readonly Clause[],
	weights: readonly number[]
): ReadWhy {
	const meets = meetsOf(clauses);
	/** For each clause its terms, and how much of the query each would meet. */
	const called = clauses.map(({ meanings }, clause) =>
		meanings.flatMap(({ term, strength }) =>
			term === undefined ? [] : [{ term, worth: (weights[clause] ?? 0) * strength }]
		)
	);
	const written = (word: number) => file.words[word] ?? '';

	/** What of the query stands in a line, and how much of the query that is. */
	const readLine = (line: number): { worth: number; why: Why } => {
		const field = fields[texts.fieldOf[line] ?? -1]?.id ?? 'title';
		const words = [...rowAt(texts.lines, line)];
		const stems = new Set(words.flatMap((word) => texts.stemsOf[word] ?? []));
		const met = new Map<number, Met>();
		for (const stem of stems)
			for (const one of meets.get(stem) ?? [])
				if (one.strength > (met.get(one.clause)?.strength ?? 0)) met.set(one.clause, one);
		let worth = 0;
		for (const { clause, strength } of met.values()) worth += (weights[clause] ?? 0) * strength;
		const names = [...met.values()].flatMap(({ called }) =>
			called?.stems.every((stem) => stems.has(stem)) ? called.name : []
		);
		// where a whole line is said one sees what it is about; elsewhere the other name is what explains it
		const [name] = met.size === names.length && !whole.has(field) ? names : [];
		if (name !== undefined)
			return { worth: worth * tells[field], why: { by: 'called', words: [name] } };
		const found = words.filter((word) => texts.stemsOf[word]?.some((stem) => meets.has(stem)));
		const said = whole.has(field)
			? words.map(written)
			: found.slice(0, WORDS).map((word) => bare(written(word)));
		return { worth: worth * tells[field], why: { by: field, words: said } };
	};
	const marked = (terms: readonly number[]): Why => ({
		by: 'term',
		words: terms.slice(0, LABELS).map((term) => file.terms[term]?.label ?? '')
	});

	return (node) => {
		const terms = [...rowAt(has, node)];
		// for each clause the term that meets it best
		const marks = called
			.flatMap((some) =>
				some
					.filter(({ term }) => terms.includes(term))
					.sort(byWorth)
					.slice(0, 1)
			)
			.sort(byWorth);
		const named = [...new Set(marks.map(({ term }) => term))];
		let best = { worth: 0, why: marked(named.length > 0 ? named : terms) };
		for (const { worth } of marks) best.worth += TERM * worth;
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
