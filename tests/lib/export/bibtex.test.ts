import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '#lib/export/bibtex.ts';
import { verbatim } from '#lib/export/bibtex-text.ts';
import { oneLine } from '#lib/describe/one-line.ts';
import { namesOf } from '#lib/export/names.ts';
import { anyWork, article } from './works.ts';

interface Entry {
	type: string;
	key: string;
	fields: Record<string, string>;
}

/** Reads what we write, and nothing else: any slip is an error. */
function read(file: string): Entry[] {
	const entries: Entry[] = [];
	let at = 0;
	const take = (pattern: RegExp): string => {
		const sticky = new RegExp(pattern.source, 'y');
		sticky.lastIndex = at;
		const found = sticky.exec(file);
		if (!found) throw new Error(`not ${pattern} at ${at}: ${file.slice(at, at + 40)}`);
		at = sticky.lastIndex;
		return found[1] ?? '';
	};
	while (at < file.length) {
		const entry: Entry = { type: take(/@([a-z]+)\{/), key: take(/([A-Za-z0-9-]+)/), fields: {} };
		while (file[at] === ',') {
			const name = take(/,\n {2}([a-z]+) = \{/);
			const start = at;
			// BibTeX counts each brace, whatever stands before it
			for (let depth = 1; depth > 0; at++) {
				if (at >= file.length) throw new Error('a brace is open');
				if (file[at] === '{') depth++;
				if (file[at] === '}') depth--;
			}
			entry.fields[name] = file.slice(start, at - 1);
		}
		take(/\n\}\n\n?/);
		entries.push(entry);
	}
	return entries;
}

const words: Record<string, string> = {
	textbackslash: '\\',
	textbraceleft: '{',
	textbraceright: '}',
	textasciitilde: '~',
	textasciicircum: '^',
	textless: '<',
	textgreater: '>',
	textbar: '|'
};

/** What LaTeX would print. */
function printed(value: string): string {
	return value.replace(
		/\\([a-z]+)\{\}|\\(.)|([{}])/gu,
		(_, word: string | undefined, sign: string | undefined) =>
			word === undefined ? (sign ?? '') : (words[word] ?? '?')
	);
}

test('an article has its journal, its names turned round, and organisations in braces', () => {
	expect(bibtex.format([article])).toBe(`@article{ladder,
  author = {Reed, J and van der Roest, H G and {Open Doors Network}},
  title = {A {Ladder} for the {NHS}},
  journal = {Journal of Doors \\& Locks},
  year = {1969},
  doi = {10.1000/xyz_123},
  url = {https://doi.org/10.1000/xyz_123}
}
`);
});

test('an organisation alone stands in double braces', () => {
	const file = bibtex.format([{ ...article, authors: ['NHS England'] }]);
	expect(file).toContain('author = {{NHS England}}');
});

test('what is not known is left out', () => {
	const [entry] = read(bibtex.format([{ ...article, year: null, doi: null, authors: ['et al.'] }]));
	expect(Object.keys(entry?.fields ?? {})).toEqual(['author', 'title', 'journal', 'url']);
	expect(entry?.fields.author).toBe('others');
});

test('a report has an institution, a web page says how it was published', () => {
	const pdf = { ...article, format: { id: 'pdf' } };
	const web = { ...article, format: { id: 'web' } };
	expect(
		read(bibtex.format([pdf, web])).map(({ type, fields }) => [type, ...Object.keys(fields)])
	).toEqual([
		['techreport', 'author', 'title', 'institution', 'year', 'doi', 'url'],
		['misc', 'author', 'title', 'howpublished', 'year', 'doi', 'url']
	]);
});

test('whatever the data hold, the file reads back: one entry for each work, the same words', () => {
	fc.assert(
		fc.property(fc.array(anyWork, { maxLength: 4 }), (works) => {
			const entries = read(bibtex.format(works));
			expect(entries.map(({ key }) => key)).toEqual(works.map(({ id }) => id));
			works.forEach((work, index) => {
				const fields = entries[index]?.fields ?? {};
				expect(printed(fields.title ?? '')).toBe(oneLine(work.title));
				expect(fields.url ?? '').toBe(verbatim(work.url));
				expect(fields.year).toBe(work.year === null ? undefined : String(work.year));
				const { names, others } = namesOf(work.authors);
				const whole = names.flatMap((name) => ('whole' in name ? [name.whole] : []));
				// an "and" of ours is outside all braces
				const parts = splitOutside(fields.author ?? '');
				expect(parts.length).toBe(names.length + Number(others));
				expect(parts.filter((part) => part.startsWith('{')).map(printed)).toEqual(whole);
			});
		}),
		{ numRuns: 300 }
	);
});

function splitOutside(authors: string): string[] {
	const parts: string[] = authors ? [''] : [];
	let depth = 0;
	for (let at = 0; at < authors.length; at++) {
		if (depth === 0 && authors.startsWith(' and ', at)) {
			parts.push('');
			at += 4;
			continue;
		}
		if (authors[at] === '{') depth++;
		if (authors[at] === '}') depth--;
		parts.push((parts.pop() ?? '') + authors[at]);
	}
	return parts;
}
