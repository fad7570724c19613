import { expect, test } from 'vitest';
import { typeOf } from '#lib/export/work-type.ts';
import { shipped } from '../maps.ts';
import { article } from './works.ts';

const of = (kind: string, format: string) =>
	typeOf({ ...article, kind: { id: kind }, format: { id: format } });

test.each([
	['paper', 'journal-article', 'article', 'JOUR'],
	['guidance', 'journal-article', 'article', 'JOUR'],
	['report', 'web', 'techreport', 'RPRT'],
	['guidance', 'pdf', 'techreport', 'RPRT'],
	['website', 'web', 'misc', 'ELEC'],
	['media', 'video', 'misc', 'VIDEO'],
	['media', 'audio', 'misc', 'SOUND'],
	['tool', 'cards', 'misc', 'GEN'],
	['constructor', '__proto__', 'misc', 'GEN']
])('%s as %s is %s, %s', (kind, format, bibtex, ris) => {
	expect(of(kind, format)).toEqual({ bibtex, ris });
});

test('of the formats of the shipped map only cards and documents have no type of their own', () => {
	const general = shipped.vocabulary.formats
		.map(({ id }) => id)
		.filter((format) => of('paper', format).ris === 'GEN');
	expect(general).toEqual(['document', 'cards']);
});
