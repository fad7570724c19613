import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildSearchFile } from '#lib/query/search/build/build-file.ts';
import { openTexts } from '#lib/query/search/index/texts.ts';
import { rowAt } from '#lib/query/search/index/rows.ts';
import { shippedGraph } from '../../../maps.ts';
import { shippedJson } from '../indexes.ts';

test('the same graph gives the same bytes, and few of them', () => {
	expect(JSON.stringify(buildSearchFile(shippedGraph))).toBe(shippedJson);
	expect(gzipSync(shippedJson).length).toBeLessThan(64_000);
});

test('each node is in it, and its title can be read back', () => {
	const file = buildSearchFile(shippedGraph);
	const texts = openTexts(file);
	expect([...file.nodes].sort()).toEqual([...shippedGraph.nodes()].sort());
	for (const [number, node] of file.nodes.entries()) {
		const words = [...rowAt(texts.lines, texts.firstLine[number] ?? 0)].map(
			(word) => file.words[word]
		);
		expect(words.join(' ')).toBe(shippedGraph.getNodeAttribute(node, 'title'));
	}
});

test('what has been replaced stands behind what is current', () => {
	const { nodes, priors } = buildSearchFile(shippedGraph);
	const of = (node: string) => priors[nodes.indexOf(node)] ?? 0;
	expect(of('resource:scie-guide-51')).toBeLessThan(of('resource:scie-coproduction-what-how'));
	expect(of('topic:payment-recognition')).toBeLessThan(of('resource:scie-guide-51'));
});
