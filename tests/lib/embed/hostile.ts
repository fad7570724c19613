/** Messages that somebody might send to make a frame stumble. */
import fc from 'fast-check';

const names = [
	'type',
	'version',
	'ask',
	'event',
	'query',
	'height',
	'node',
	'count',
	'message',
	'value',
	'secret',
	'__proto__',
	'constructor',
	'toString'
];
const words = ['resource-map', 'hello', 'set', 'ready', 'resize', 'height', 'iframe-child-init'];

const refusing = () => {
	throw new Error('not for you');
};

const trapped = (name: string, base: object) =>
	Object.defineProperty({ ...base }, name, { get: refusing, enumerable: true });

/** Objects that cannot be read without an error; made late, because fast-check looks into what it makes. */
const traps = fc.oneof(
	fc.constantFrom(...names).map((name) => () => trapped(name, {})),
	// one that passes for ours until the last word is read
	fc
		.constantFrom(...names.slice(2))
		.map((name) => () => trapped(name, { type: 'resource-map', version: 1 })),
	fc.constant(() => new Proxy({}, { get: refusing, has: refusing, ownKeys: refusing }))
);

const values: fc.Arbitrary<unknown> = fc.oneof(
	fc.constantFrom(...words, 1, 2, -1, 0, 1.5, NaN, Infinity, true, null, undefined),
	fc.string({ unit: 'binary' }),
	fc.nat(50_000).map((length) => 'x'.repeat(length)),
	fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true })
);

const objects = fc.dictionary(fc.constantFrom(...names), values, { noNullPrototype: false });

const cyclic = objects.map((one) => {
	const object: Record<string, unknown> = one;
	object.query = object;
	object.self = [object];
	return object;
});

/** Each makes a message. */
export const hostile: fc.Arbitrary<() => unknown> = fc.oneof(
	{ arbitrary: traps, weight: 1 },
	{
		arbitrary: fc
			.oneof({ arbitrary: objects, weight: 4 }, cyclic, values, fc.array(values))
			.map((message) => () => message),
		weight: 4
	}
);
