import { expect, test } from 'vitest';
import { describeSimilar } from '#lib/describe/similar.ts';
import { similar } from '#lib/graph/similar.ts';
import { shipped, shippedGraph } from '../maps.ts';

test('every similar resource says why', () => {
	for (const { id } of shipped.resources)
		for (const found of similar(shippedGraph, `resource:${id}`)) {
			const reason = describeSimilar(shippedGraph, found);
			expect(reason).toMatch(/^[A-Z].*\.$/);
			expect(reason).not.toMatch(/undefined|null|[{}]/);
		}
});

test('a link between the two is said first, from the side of the other one', () => {
	const found = similar(shippedGraph, 'resource:involve-guidance-coproducing-2018', Infinity);
	const reason = (id: string) => {
		const other = found.find(({ node }) => node === `resource:${id}`);
		return other && describeSimilar(shippedGraph, other);
	};
	expect(reason('nihr-guidance-coproducing-2021')).toMatch(
		/^It replaces this one\. Both are about/
	);
	expect(reason('coproduction-in-action-one')).toMatch(/^It builds on this one\./);
	expect(reason('going-the-extra-mile')).toMatch(/^It is a basis for this one\./);
});
