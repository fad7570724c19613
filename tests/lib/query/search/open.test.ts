import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSearch } from '#lib/query/search/open.ts';
import type { SearchFile } from '#lib/query/search/file.ts';
import { shipped, shippedGraph } from '../../maps.ts';
import { found, gardenIndex, shippedIndex, shippedJson } from './indexes.ts';

const words = fc.constantFrom(
	...'how much do I get paid for zoom co-production young people payemnt ppi US wales 2019 free video engl'.split(
		' '
	)
);

/** The share of resources for which a text made from one finds it among the first few. */
function share(
	text: (resource: (typeof shipped.resources)[number]) => string | undefined,
	first: number
) {
	const asked = shipped.resources.flatMap((resource) => {
		const typed = text(resource);
		return typed === undefined
			? []
			: [found(typed).slice(0, first).includes(`resource:${resource.id}`)];
	});
	return asked.filter(Boolean).length / asked.length;
}

describe('any input', () => {
	test('never throws and finds only what is on the map', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.string({ unit: 'grapheme', maxLength: 80 }),
			fc.array(words, { maxLength: 12 }).map((list) => list.join(' '))
		);
		fc.assert(
			fc.property(text, (typed) => {
				const wrong = shippedIndex
					.search(typed)
					.hits.filter(
						({ node, type, title, score }) =>
							!node.startsWith(`${type}:`) ||
							score <= 0 ||
							shippedGraph.getNodeAttribute(node, 'title') !== title
					);
				expect(wrong).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});

	test('only the first 200 characters of a long text count', () => {
		const long = `payment ${'x'.repeat(192)}`;
		expect(found(`${long}${' dementia'.repeat(6000)}`)).toEqual(found(long));
		for (const huge of ['é'.repeat(50_000), '🙂'.repeat(50_000), 'ab '.repeat(17_000)])
			expect(shippedIndex.search(huge).hits.length).toBeLessThan(shipped.resources.length);
	});

	test('says why there is nothing', () => {
		expect(shippedIndex.search('')).toEqual({ hits: [], mended: [], terms: [], asked: 'nothing' });
		expect(shippedIndex.search(' ?! … ')).toMatchObject({ hits: [], asked: 'nothing' });
		expect(shippedIndex.search('the of it')).toMatchObject({ hits: [], asked: 'little' });
		expect(shippedIndex.search('qqqqqq')).toMatchObject({ hits: [], asked: 'words' });
	});

	test('the same text has the same answer, whatever was asked before', () => {
		const again = openSearch(JSON.parse(shippedJson) as SearchFile);
		for (const text of ['payemnt', 'how much do I get paid', 'ppi'])
			expect(found(text, again)).toEqual(found(text));
	});

	test('the order of the words does not change what is found', () => {
		fc.assert(
			fc.property(fc.uniqueArray(words, { minLength: 2, maxLength: 7 }), fc.nat(), (list, seed) => {
				const turned = [
					...list.slice(seed % list.length),
					...list.slice(0, seed % list.length)
				].reverse();
				expect(found(turned.join(' ')).sort()).toEqual(found(list.join(' ')).sort());
			}),
			{ numRuns: 100 }
		);
	});
});

describe('known items', () => {
	test('each resource is among the first three by its title, and by its short name', () => {
		expect(share(({ title }) => title, 3)).toBe(1);
		expect(share(({ short }) => short, 3)).toBe(1);
	});

	test('nearly each is found in spite of a slip in a long word of its title', () => {
		const slips: ((word: string) => string)[] = [
			(word) => `${word.slice(0, 3)}${word.slice(4)}`,
			(word) => `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`,
			(word) => `${word.slice(0, 4)}x${word.slice(4)}`
		];
		for (const slip of slips) {
			const slipped = share(({ title }) => {
				const long = title.split(' ').find((word) => /^[a-z]{7,}$/i.test(word));
				return long && title.replace(long, slip(long));
			}, 3);
			expect(slipped).toBeGreaterThan(0.95);
		}
	});

	test('British and American spelling find the same', () => {
		for (const [british, american] of [
			['prioritisation', 'prioritization'],
			['organisations', 'organizations'],
			['analysing interviews', 'analyzing interviews'],
			['programme', 'program'],
			['behaviour', 'behavior'],
			['practise', 'practice']
		] as const)
			expect(found(american)).toEqual(found(british));
	});

	test('abbreviations find what they stand for', () => {
		expect(found('JLA')[0]).toBe('resource:jla-guidebook');
		expect(found('gripp 2')[0]).toBe('resource:gripp2');
		expect(found('EDI')[0]).toBe('resource:rss-edi-toolkit');
		expect(found('REC').slice(0, 5)).toContain('resource:hra-involve-ethics-review');
		// a word of grammar is a name if it is typed in capitals
		expect(found('WHO')[0]).toBe('resource:who-voice-agency-empowerment');
		expect(found('who')).toEqual([]);
	});

	test('a space or a hyphen more or less does not matter', () => {
		const first = (text: string) => found(text)[0];
		expect(first('photo voice')).toBe(first('photovoice'));
		expect(found('co production')).toEqual(found('co-production'));
		expect(found('coproduction')).toEqual(found('co-production'));
		expect(first('doublediamond')).toBe('resource:double-diamond');
	});

	test('a map about something else is found by its own words', () => {
		expect(found('dibber', gardenIndex)[0]).toBe('resource:dibber');
	});
});

test('what was mended, and which terms were named, is told', () => {
	const { mended, terms } = shippedIndex.search('payemnt vidoe');
	expect(mended).toEqual([
		{ typed: 'payemnt', read: 'payment' },
		{ typed: 'vidoe', read: 'video' }
	]);
	expect(terms).toContainEqual({ facet: 'format', id: 'video', label: 'Video', words: ['vidoe'] });
	expect(terms.map(({ facet, id }) => `${facet}:${id}`)).toContain('topic:payment-recognition');
});

test('hubs and questions are found by their names', () => {
	expect(found('Sharing findings')[0]).toBe('stage:sharing');
	expect(found('public contributors')[0]).toBe('audience:public-contributor');
	expect(found('How do we want to say goodbye?')[0]).toBe('question:saying-goodbye');
});
