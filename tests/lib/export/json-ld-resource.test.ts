import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resourceThing } from '#lib/export/json-ld-resource.ts';
import type { PublicResource } from '#lib/export/types.ts';
import { anyResource, article } from './works.ts';

const page = 'https://map.test/resources/ladder/';
const around = {
	page,
	topics: [{ name: 'Working together', url: 'https://map.test/topics/working-together/' }],
	partOf: []
};
const thing = (changes: Partial<PublicResource>) =>
	resourceThing({ ...article, ...changes }, around);
const term = (id: string) => ({ id, label: id });

test('an article says who wrote it, when, where it appeared and what it is about', () => {
	expect(thing({})).toEqual({
		'@type': 'ScholarlyArticle',
		'@id': `${page}#resource`,
		name: 'A Ladder for the NHS',
		description: 'Says who decides.',
		url: 'https://doi.org/10.1000/xyz_123',
		mainEntityOfPage: page,
		author: [
			{ '@type': 'Person', name: 'Reed J', familyName: 'Reed' },
			{ '@type': 'Person', name: 'van der Roest HG', familyName: 'van der Roest' },
			'Open Doors Network'
		],
		datePublished: '1969',
		sameAs: 'https://doi.org/10.1000/xyz_123',
		inLanguage: 'en',
		isAccessibleForFree: true,
		audience: [{ '@type': 'Audience', audienceType: 'The newcomer' }],
		about: [{ '@type': 'DefinedTerm', ...around.topics[0] }],
		timeRequired: 'PT18M',
		isPartOf: [{ '@type': 'Periodical', name: 'Journal of Doors & Locks' }]
	});
});

test('what is not known is not said', () => {
	const said = Object.keys(
		thing({ year: null, doi: null, minutes: null, cost: term('sign-up'), authors: ['et al.'] })
	);
	for (const key of ['datePublished', 'sameAs', 'timeRequired', 'isAccessibleForFree', 'author'])
		expect(said).not.toContain(key);
});

test('what costs money is not free', () => {
	expect(thing({ cost: term('paid') }).isAccessibleForFree).toBe(false);
});

test.each([
	['report', 'pdf', 'Report'],
	['paper', 'journal-article', 'ScholarlyArticle'],
	['report', 'journal-article', 'ScholarlyArticle'],
	['course', 'web', 'Course'],
	['website', 'web', 'WebSite'],
	['toolkit', 'pdf', 'DigitalDocument'],
	['media', 'video', 'CreativeWork'],
	['guidance', 'web', 'CreativeWork'],
	['unheard-of', 'unheard-of', 'CreativeWork']
])('a %s as %s is a %s', (kind, format, type) => {
	expect(thing({ kind: term(kind), format: term(format) })['@type']).toBe(type);
});

test('only an article appears in its publisher; the others come from theirs', () => {
	const report = thing({ kind: term('report'), format: term('pdf') });
	expect(report.publisher).toEqual({ '@type': 'Organization', name: 'Journal of Doors & Locks' });
	expect(report.isPartOf).toBeUndefined();
	expect(thing({}).publisher).toBeUndefined();
});

test('a part names its whole', () => {
	const whole = { name: 'The whole', url: 'https://map.test/resources/whole/' };
	const part = resourceThing({ ...article, format: term('web') }, { ...around, partOf: [whole] });
	expect(part.isPartOf).toEqual([{ '@type': 'CreativeWork', ...whole }]);
});

test('no resource makes a key without a value', () => {
	fc.assert(
		fc.property(anyResource, (resource) => {
			const values = Object.values(resourceThing(resource, around));
			expect(values).not.toContain(undefined);
			expect(values).not.toContain(null);
		})
	);
});
