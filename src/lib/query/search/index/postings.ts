/**
 * Which nodes have a stem, and how much of it: BM25F of Robertson and Zaragoza, "The Probabilistic Relevance Framework:
 * BM25 and Beyond", 2009. Words count by their field and by the length of the text; a second time counts less than the
 * first. All of it is worked out once, when the file is opened.
 */
import { type Postings, startEntries } from './entries.ts';
import { type Field, fields, labelField } from './fields.ts';
import type { SearchFile } from '#lib/query/search/file.ts';
import { rowAt, type Rows } from './rows.ts';
import { addStems, type Texts } from './texts.ts';

/** `has`: the numbers of the terms of each node. */
export function buildPostings(texts: Texts, terms: SearchFile['terms'], has: Rows): Postings {
	const { stems, lines, fieldOf, firstLine, stemsOf } = texts;
	const labels = terms.map(({ label }) => addStems(label, stems));
	const fair = lengthRule(texts);
	const entries = startEntries(stems.numbers.size);
	for (let node = 0; node < texts.size; node++) {
		for (let line = firstLine[node] ?? 0; line < (firstLine[node + 1] ?? 0); line++) {
			const field = fieldAt(fieldOf[line]);
			const words = rowAt(lines, line);
			const weight = fair(field, words.length);
			for (const word of words)
				for (const stem of stemsOf[word] ?? []) entries.add(stem, weight, field.trust);
		}
		for (const term of rowAt(has, node))
			for (const stem of labels[term] ?? []) entries.add(stem, labelField.weight, labelField.trust);
		entries.close(node);
	}
	return entries.byStem();
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
