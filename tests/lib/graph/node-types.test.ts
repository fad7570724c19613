import { expect, test } from 'vitest';
import { nodeId, nodeTypes, splitNodeId } from '#lib/graph/node-types.ts';

test('a node id can be taken apart and put together again, for every type', () => {
	for (const type of nodeTypes)
		expect(splitNodeId(nodeId(type, 'a-b'))).toEqual({ type, id: 'a-b' });
});

test('what is no node id is refused by name', () => {
	for (const wrong of ['', 'powercube', 'planet:mars', ':x'])
		expect(() => splitNodeId(wrong)).toThrow(`“${wrong}”`);
});
