import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facets, groupFacets, termFacets } from '#lib/facets/facets.ts';
import { nodeTypes } from '#lib/graph/node-types.ts';
import { lenses } from '#lib/scene/lenses.ts';
import { formatAddress, initial, parseAddress } from '#lib/state/address.ts';
import { params, type Exploration, type ParamName } from '#lib/state/params.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 5 });
const limit = fc.oneof(
	fc.constant([]),
	fc.integer({ min: 1, max: 9999 }).map((n) => [String(n)]),
	fc.integer({ min: 1, max: 9999 }).map((n) => [String(n), 'known'])
);
const type = fc.constantFrom(...nodeTypes);
const node = fc.option(fc.tuple(type, id).map(([t, i]) => `${t}:${i}`));
const text = fc.string({ unit: 'grapheme', maxLength: 80 }).map((raw) => params.q.format(raw));
const side = fc.constantFrom(...termFacets);

/** Any state that a person could reach. */
const anyState = fc.record({
	q: text,
	...(Object.fromEntries(
		facets.map((facet) => [facet.id, facet.fits === 'any-of' ? ids : limit])
	) as object),
	node,
	to: node,
	lens: fc.constantFrom(...lenses),
	links: fc.constantFrom('home', 'all', 'none'),
	route: fc.option(id),
	group: fc.constantFrom(...groupFacets, 'none'),
	sort: fc.constantFrom('best', 'title', 'newest', 'shortest'),
	density: fc.constantFrom('comfortable', 'compact'),
	rows: side,
	columns: side,
	list: ids,
	within: fc.constantFrom('any', '15', '30', '60', '120', '240'),
	stops: ids
}) as unknown as fc.Arbitrary<Exploration>;

test('what is written into an address is read back', () => {
	fc.assert(
		fc.property(anyState, (state) => {
			const written = formatAddress(state);
			expect(parseAddress(new URLSearchParams(written))).toEqual({ state, notes: [] });
		})
	);
});

test('the generated states have every parameter', () => {
	const [state] = fc.sample(anyState, 1);
	expect(Object.keys(state ?? {}).sort()).toEqual(Object.keys(params).sort());
});

test('what is usual is left out', () => {
	expect(formatAddress(initial)).toBe('');
	expect(formatAddress({ ...initial, role: ['carer', 'nurse'], node: 'stage:a' })).toBe(
		'?role=carer,nurse&node=stage:a'
	);
});

test('no query of any bytes throws, and what was read is written the same ever after', () => {
	const names = [...Object.keys(params), 'audience', '__proto__', 'constructor', 'toString'];
	const value = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 200 }),
		fc.string(),
		fc.array(id).map((list) => list.join(','))
	);
	const query = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 500 }),
		fc
			.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 8 })
			.map((pairs) =>
				pairs.map(([name, raw]) => `${name}=${encodeURIComponent(raw.toWellFormed())}`).join('&')
			)
	);
	fc.assert(
		fc.property(query, (raw) => {
			const once = formatAddress(parseAddress(new URLSearchParams(raw)).state);
			const twice = formatAddress(parseAddress(new URLSearchParams(once)).state);
			expect(twice).toBe(once);
		}),
		{ numRuns: 1000 }
	);
});

test('bad parts are left out, the rest counts, and each is said', () => {
	const known = { role: new Set(['carer']), stage: new Set(['designing']) };
	const { state, notes } = parseAddress(
		new URLSearchParams('role=carer,martian&stage=nowhere&minutes=soon&node=cat:tom&colour=red'),
		known
	);
	expect(state).toEqual({ ...initial, role: ['carer'] });
	expect(notes).toEqual([
		'role: “martian” is not on this map.',
		'stage: “nowhere” is not on this map.',
		'minutes: “soon” is not a number.'
	]);
});

test('old names still work, and today’s name wins', () => {
	const read = (query: string) => parseAddress(new URLSearchParams(query)).state.role;
	expect(read('audience=carer')).toEqual(['carer']);
	expect(read('audience=carer&role=nurse')).toEqual(['nurse']);
});

test('what belongs to others is passed over without a word', () => {
	const query = new URLSearchParams('utm_source=mail&fbclid=x&theme=dark');
	expect(parseAddress(query)).toEqual({ state: initial, notes: [] });
});

test.each(Object.keys(params) as ParamName[])('%s refuses what is far too long', (name) => {
	expect(params[name].parse('x'.repeat(100_000), {}).state).toBe('invalid');
});

test('a node that the map does not have is left out once the nodes are known, and said', () => {
	const query = new URLSearchParams('node=stage:nowhere&to=stage:designing');
	expect(parseAddress(query).state.node).toBe('stage:nowhere');
	const { state, notes } = parseAddress(query, { node: new Set(['stage:designing']) });
	expect(state).toEqual({ ...initial, to: 'stage:designing' });
	expect(notes).toEqual(['node: “stage:nowhere” is not on this map.']);
});
