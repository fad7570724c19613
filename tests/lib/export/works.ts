/** Works and resources for the tests of the formats: a plain one, and any at all. */
import fc from 'fast-check';
import type { PublicResource, Work } from '#lib/export/types.ts';

const term = (id: string) => ({ id, label: `The ${id}` });

export const article: PublicResource = {
	id: 'ladder',
	page: '/resources/ladder/',
	title: 'A Ladder for the NHS',
	short: 'The ladder',
	summary: 'Says who decides.',
	authors: ['Reed J', 'van der Roest HG', 'Open Doors Network'],
	publisher: 'Journal of Doors & Locks',
	year: 1969,
	url: 'https://doi.org/10.1000/xyz_123',
	doi: '10.1000/xyz_123',
	kind: term('paper'),
	family: term('read'),
	format: term('journal-article'),
	cost: term('free'),
	country: 'UK',
	language: 'en',
	home: term('planning'),
	stages: [term('planning'), term('doing')],
	audiences: [term('newcomer')],
	topics: [term('working-together')],
	minutes: 18,
	related: [{ type: term('buildsOn'), resource: 'other' }],
	status: term('current'),
	confidence: term('high'),
	checked: null
};

/** Text as nobody should write it: commands, quotation marks, line breaks, halves of characters. */
export const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: fc.constantFrom(...'\\{}"\'$%&#_~^<>|@=+-,; \n\r\t aBé＝\ud800') }),
	fc.constantFrom('=1+1', '}\n@misc{evil,', 'A\r\nER  - \r\nTY  - JOUR', 'Reed J', 'et al.', 'NHS')
);

export const anyWork: fc.Arbitrary<Work> = fc.record({
	id: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/),
	title: anyText,
	authors: fc.array(anyText, { maxLength: 8 }),
	publisher: anyText,
	year: fc.option(fc.integer({ min: 1500, max: 2100 })),
	url: anyText,
	doi: fc.option(anyText),
	kind: fc.constantFrom({ id: 'paper' }, { id: 'report' }, { id: 'unheard-of' }),
	format: fc.constantFrom({ id: 'journal-article' }, { id: 'pdf' }, { id: 'web' }, { id: 'cards' }),
	language: anyText
});

export const anyResource: fc.Arbitrary<PublicResource> = fc
	.tuple(anyWork, anyText, anyText, anyText)
	.map(([work, summary, country, label]) => ({
		...article,
		...work,
		kind: term(work.kind.id),
		format: term(work.format.id),
		summary,
		country,
		topics: [{ id: 'any', label }]
	}));
