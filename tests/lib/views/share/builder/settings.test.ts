import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { systemIds } from '#lib/embed/systems.ts';
import { initial } from '#lib/state/address.ts';
import { usual } from '#lib/state/embed-address.ts';
import { builderParams } from '#lib/views/share/builder/builder-params.ts';
import {
	builderPath,
	formatSettings,
	keepsMore,
	knownIn,
	onlyFilters,
	parseSettings,
	plain,
	type Settings
} from '#lib/views/share/builder/settings.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,6}){0,2}$/);
const settings: fc.Arbitrary<Settings> = fc.record({
	view: fc.constantFrom('map', 'list', 'matrix', 'resource'),
	resource: fc.option(slug),
	title: fc.string({ unit: 'grapheme', maxLength: 200 }).map(builderParams.title.format),
	height: fc.integer({ min: 400, max: 2000 }),
	edition: fc.option(fc.constantFrom('2026-11-02', '2025-01-31')),
	system: fc.constantFrom(...systemIds),
	code: fc.constantFrom('link', 'iframe', 'loader'),
	state: fc
		.record({
			role: fc.uniqueArray(slug, { maxLength: 3 }),
			topic: fc.uniqueArray(slug, { maxLength: 3 }),
			q: fc.constantFrom('', 'patient & public', 'a b')
		})
		.map((some) => ({ ...initial, ...some })),
	look: fc.record({
		theme: fc.constantFrom('auto', 'light', 'dark'),
		accent: fc.option(fc.stringMatching(/^[0-9a-f]{6}$/)),
		controls: fc.constantFrom('full', 'search', 'none'),
		heading: fc.constantFrom('1', '2', '3', '4'),
		lang: fc.option(fc.constantFrom('cy', 'en-GB'))
	})
});

test('an address says all that was chosen', () => {
	fc.assert(
		fc.property(settings, (chosen) => {
			const query = formatSettings(chosen);
			expect(parseSettings(new URLSearchParams(query))).toEqual(chosen);
		})
	);
});

test('what is usual is not written', () => {
	expect(formatSettings(plain)).toBe('');
	expect(formatSettings({ ...plain, view: 'list', look: { ...usual, theme: 'dark' } })).toBe(
		'?view=list&theme=dark'
	);
});

test('whatever an address holds, there are settings', () => {
	const names = ['view', 'height', 'edition', 'title', 'system', 'code', 'role', 'accent', 'x'];
	const query = fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary' })));
	fc.assert(
		fc.property(query, (pairs) => {
			const read = parseSettings(new URLSearchParams(pairs));
			expect(read.height).toBeGreaterThanOrEqual(400);
			expect(read.height).toBeLessThanOrEqual(2000);
			expect(parseSettings(new URLSearchParams(formatSettings(read)))).toEqual(read);
		})
	);
});

test('terms that the map does not have are left out', () => {
	const options = [{ id: 'public', label: 'Public', count: 1 }];
	const known = knownIn([{ id: 'role', label: 'Role', limit: false, options, unknown: null }]);
	const read = parseSettings(new URLSearchParams('role=public,nobody'), known);
	expect(read.state.role).toEqual(['public']);
});

test('what was open and in which order can be left out, filters stay', () => {
	const { state } = parseSettings(new URLSearchParams('role=public&q=a&lens=topic&sort=title'));
	expect(keepsMore(state)).toBe(true);
	const left = onlyFilters(state);
	expect(keepsMore(left)).toBe(false);
	expect(left).toEqual({ ...initial, role: ['public'], q: 'a' });
});

describe('the builder begins with what a page shows', () => {
	test.each([
		['/', '', '/share/'],
		['/', '?role=public&lens=topic', '/share/?role=public&lens=topic'],
		['/list/', '?q=pay', '/share/?view=list&q=pay'],
		['/matrix/', '', '/share/?view=matrix'],
		['/stages/designing/', '', '/share/?stage=designing'],
		['/audiences/public/', '', '/share/?role=public'],
		['/resources/powercube/', '?q=power', '/share/?view=resource&resource=powercube'],
		['/embed/v1/list/', '?role=public&theme=dark', '/share/?view=list&role=public&theme=dark']
	])('%s%s', (path, query, expected) => expect(builderPath(path, query)).toBe(expected));

	test.each(['/shortlist/', '/questions/why/', '/about/'])('%s cannot be embedded', (path) => {
		expect(builderPath(path, '')).toBeNull();
	});
});
