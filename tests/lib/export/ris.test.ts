import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '#lib/describe/one-line.ts';
import { ris } from '#lib/export/ris.ts';
import type { Work } from '#lib/export/types.ts';
import { anyWork, article } from './works.ts';

type Line = [tag: string, value: string];

/** Reads what we write, and nothing else: any slip is an error. */
function read(file: string): Line[][] {
	if (file === '') return [];
	const references: Line[][] = [];
	for (const block of file.split('\r\n\r\n')) {
		const lines = block.replace(/\r\n$/, '').split('\r\n');
		const parsed = lines.map((line): Line => {
			const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
			if (!tag) throw new Error(`no line of RIS: ${JSON.stringify(line)}`);
			return [tag, value];
		});
		expect(parsed.map(([tag]) => tag).filter((tag) => tag === 'TY' || tag === 'ER')).toEqual([
			'TY',
			'ER'
		]);
		expect(parsed[0]?.[0]).toBe('TY');
		expect(parsed.at(-1)).toEqual(['ER', '']);
		references.push(parsed);
	}
	return references;
}

const valuesOf = (lines: Line[] | undefined, tag: string) =>
	(lines ?? []).filter(([own]) => own === tag).map(([, value]) => value);

test('an article has its journal and each author on a line', () => {
	expect(ris.format([article]).split('\r\n')).toEqual([
		'TY  - JOUR',
		'ID  - ladder',
		'AU  - Reed, J.',
		'AU  - van der Roest, H.G.',
		'AU  - Open Doors Network',
		'TI  - A Ladder for the NHS',
		'T2  - Journal of Doors & Locks',
		'PY  - 1969',
		'DO  - 10.1000/xyz_123',
		'UR  - https://doi.org/10.1000/xyz_123',
		'LA  - en',
		'ER  - ',
		''
	]);
});

test('what is no article has a publisher; what is not known is left out', () => {
	const film: Work = {
		...article,
		format: { id: 'video' },
		authors: ['et al.'],
		year: null,
		doi: null
	};
	expect(read(ris.format([film]))[0]?.map(([tag]) => tag)).toEqual([
		'TY',
		'ID',
		'TI',
		'PB',
		'UR',
		'LA',
		'ER'
	]);
});

test('whatever the data hold, the file reads back: one reference for each work, the same words', () => {
	fc.assert(
		fc.property(fc.array(anyWork, { maxLength: 4 }), (works) => {
			const references = read(ris.format(works));
			expect(references.length).toBe(works.length);
			works.forEach((work, index) => {
				const lines = references[index];
				expect(valuesOf(lines, 'ID')).toEqual([work.id]);
				expect(valuesOf(lines, 'TI').join('')).toBe(oneLine(work.title));
				expect(valuesOf(lines, 'UR').join('')).toBe(oneLine(work.url));
				expect(valuesOf(lines, 'PY')).toEqual(work.year === null ? [] : [String(work.year)]);
				expect(valuesOf(lines, 'AU').length).toBeLessThanOrEqual(work.authors.length);
			});
		}),
		{ numRuns: 300 }
	);
});
