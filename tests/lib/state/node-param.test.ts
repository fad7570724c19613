import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNode, parseNode } from '#lib/state/node-param.ts';

const ids = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const types = fc.constantFrom('resource', 'stage', 'audience', 'topic', 'question', 'course');

test('what is written into an address is read back', () => {
	fc.assert(
		fc.property(types, ids, (type, id) => {
			const node = `${type}:${id}`;
			expect(parseNode(formatNode(node))).toEqual({ state: 'valid', value: node });
		})
	);
});

test('no text at all makes reading fail, and what is not a node is refused', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
			const parsed = parseNode(raw);
			if (parsed.state === 'valid') expect(raw).toMatch(/^[a-z]+:[a-z0-9-]+$/);
			else expect(['invalid', 'missing']).toContain(parsed.state);
		})
	);
});

test.each(['resource', 'resource:', 'animal:cat', 'resource:a:b', 'stage:A', 'stage:__proto__'])(
	'"%s" is refused with a reason',
	(raw) => {
		expect(parseNode(raw)).toEqual({
			state: 'invalid',
			reason: expect.stringContaining('address')
		});
	}
);

test('an absent parameter is missing, not wrong', () => {
	expect(parseNode(null)).toEqual({ state: 'missing' });
	expect(parseNode('')).toEqual({ state: 'missing' });
});
