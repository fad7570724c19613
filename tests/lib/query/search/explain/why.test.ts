import { expect, test } from 'vitest';
import { describeWhy } from '#lib/query/search/explain/describe-why.ts';
import { tokenise } from '#lib/query/search/words/tokenise.ts';
import { linesOf } from '#lib/query/search/build/lines.ts';
import { termKeys, termsOf } from '#lib/query/search/build/terms.ts';
import { shippedGraph } from '../../../maps.ts';
import { shippedIndex } from '../indexes.ts';

const asked =
	'payment|ppi|how much do I get paid|training for carers|zoom|farr 2021|wales|dementa|plain engl|hmrc|free video about ethics|NICE|nurses'.split(
		'|'
	);
const terms = new Map(
	termsOf(shippedGraph).map((term) => [`${term.facet}:${term.id}`, term.label])
);

test.each(asked)('the reasons for “%s” are true', (text) => {
	const { hits } = shippedIndex.search(text);
	expect(hits.length).toBeGreaterThan(0);
	for (const { node, why } of hits) {
		const attributes = shippedGraph.getNodeAttributes(node);
		const lines = linesOf(shippedGraph, attributes);
		const wordsOf = (field?: string) =>
			new Set(
				lines
					.filter((line) => field === undefined || line.field === field)
					.flatMap(({ words }) => tokenise(words.join(' ')))
			);
		expect(why.words.length).toBeGreaterThan(0);
		if (why.by === 'term') {
			const labels = termKeys(shippedGraph, attributes).map((key) => terms.get(key));
			expect(labels).toEqual(expect.arrayContaining([...why.words]));
		} else if (why.by !== 'called') {
			const there = wordsOf(why.by);
			expect(why.words.flatMap(tokenise).filter((word) => !there.has(word))).toEqual([]);
		}
	}
});

test('a reason is one plain sentence of at most twelve words', () => {
	for (const text of asked)
		for (const { why } of shippedIndex.search(text).hits)
			expect(describeWhy(why).split(' ').length).toBeLessThanOrEqual(12);
	const first = (text: string) => {
		const [hit] = shippedIndex.search(text).hits;
		return hit && describeWhy(hit.why);
	};
	expect(first('payment')).toBe('In the title: Payment');
	expect(describeWhy({ by: 'called', words: ['public involvement'] })).toBe(
		'Also called: public involvement'
	);
	expect(describeWhy({ by: 'asks', words: 'a b c d e f g h i j'.split(' ') })).toBe(
		'Close to: a b c d e f g h …'
	);
});
