import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '#lib/export/csv.ts';
import { resourceFields } from '#lib/schema/resource.ts';
import { anyResource, article } from './works.ts';

const source = { title: 'A map', licence: { name: 'CC0', url: 'https://example.org/' } };

/** Reads what RFC 4180 allows, and nothing else. */
function read(file: string): string[][] {
	if (!file.startsWith('\uFEFF')) throw new Error('no byte order mark');
	const rows: string[][] = [];
	let row: string[] = [];
	const one = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
	one.lastIndex = 1;
	while (one.lastIndex < file.length) {
		const at = one.lastIndex;
		const found = one.exec(file);
		if (!found) throw new Error(`no field at ${at}: ${file.slice(at, at + 40)}`);
		const [, quoted, bare, end] = found;
		row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

/** A cell as it was before it was made harmless. */
const meant = (cell = '') => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '');

test('the first line names the columns: fields of a record, its family and its page', () => {
	const [header = []] = read(csv.format([], source));
	expect(header.filter((name) => !(name in resourceFields))).toEqual(['family', 'page']);
	const missing = Object.keys(resourceFields).filter((name) => !header.includes(name));
	expect(missing).toEqual(['asks', 'evidence']);
});

test('terms stand as people read them, and what is not known is empty', () => {
	const [header = [], row = []] = read(csv.format([{ ...article, year: null }], source));
	const cell = (name: string) => row[header.indexOf(name)];
	expect(cell('stages')).toBe('The planning; The doing');
	expect(cell('related')).toBe('The buildsOn: other');
	expect(cell('authors')).toBe('Reed J; van der Roest HG; Open Doors Network');
	expect(cell('minutes')).toBe('18');
	expect(cell('year')).toBe('');
	expect(cell('checked')).toBe('');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
	'%j is shown and not run',
	(summary) => {
		const [header = [], row = []] = read(csv.format([{ ...article, summary }], source));
		expect(row[header.indexOf('summary')]).toBe(`'${summary}`);
	}
);

test('whatever the data hold, the table reads back, and no cell is a formula', () => {
	fc.assert(
		fc.property(fc.array(anyResource, { maxLength: 4 }), (resources) => {
			const [header = [], ...rows] = read(csv.format(resources, source));
			expect(rows.length).toBe(resources.length);
			resources.forEach((resource, index) => {
				const row = rows[index] ?? [];
				expect(row.length).toBe(header.length);
				for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
				for (const name of ['title', 'publisher', 'summary', 'url'] as const) {
					const given = resource[name].toWellFormed();
					// text that begins with an apostrophe of its own cannot be told from ours
					if (!given.startsWith("'")) expect(meant(row[header.indexOf(name)])).toBe(given);
				}
			});
		}),
		{ numRuns: 300 }
	);
});
