/** How good the answers are: what people might type, with what they should be shown. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { shipped } from '../../maps.ts';
import { found } from './indexes.ts';

interface Labelled {
	readonly q: string;
	readonly want: readonly string[];
}
const queries = parse(readFileSync(new URL('queries.yaml', import.meta.url), 'utf8')) as Labelled[];
const node = (id: string) => (id.includes(':') ? id : `resource:${id}`);

/** Recall@5: the share of what should be shown that is among the first five. MRR: 1 / place of the first of it. */
function judge(list: readonly Labelled[]) {
	const results = list.map(({ q, want }) => {
		const hits = found(q);
		const places = want.map((id) => hits.indexOf(node(id))).filter((place) => place >= 0);
		return {
			recall: places.filter((place) => place < 5).length / want.length,
			reciprocal: places.length > 0 ? 1 / (Math.min(...places) + 1) : 0
		};
	});
	const mean = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	return {
		recall: mean(results.map(({ recall }) => recall)),
		mrr: mean(results.map(({ reciprocal }) => reciprocal))
	};
}

test('there are at least 150 queries, and all that they want is on the map', () => {
	const known = new Set(shipped.resources.map(({ id }) => id));
	expect(queries.length).toBeGreaterThanOrEqual(150);
	expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
	const wanted = queries.flatMap(({ want }) => want).filter((id) => !id.includes(':'));
	expect(wanted.filter((id) => !known.has(id))).toEqual([]);
});

test.each([
	['on which it was tuned', (index: number) => index % 3 !== 2, 0.93, 0.93],
	['that were held back', (index: number) => index % 3 === 2, 0.89, 0.89]
] as const)('people find what they look for with the queries %s', (name, part, recall, mrr) => {
	const score = judge(queries.filter((_, index) => part(index)));
	console.log(`${name}: recall@5 ${score.recall.toFixed(3)}, MRR ${score.mrr.toFixed(3)}`);
	expect(score.recall).toBeGreaterThan(recall);
	expect(score.mrr).toBeGreaterThan(mrr);
});

test('as a filter no query of two words or more leaves in most of the map', () => {
	const most = shipped.resources.length * 0.55;
	const loose = queries.filter(({ q }) => q.includes(' ') && found(q).length > most);
	expect(loose).toEqual([]);
});
