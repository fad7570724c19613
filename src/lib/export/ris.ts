/** RIS, which EndNote, Zotero, Mendeley and most libraries read. */
import { formatLabels } from '#lib/text/cite.ts';
import { oneLine } from '#lib/describe/one-line.ts';
import { type Name, namesOf } from './names.ts';
import type { CitationFormat, Work } from './types.ts';
import { typeOf } from './work-type.ts';

/**
 * A RIS file, after the "RIS Format Specifications" of Research Information Systems (2001): a tag of two characters, two
 * spaces, a hyphen, a space, the value; `TY` first, `ER` last; names as "Family, F.G." What the data do not know is
 * left out.
 */
export const ris: CitationFormat = {
	id: 'ris',
	label: formatLabels.ris,
	mediaType: 'application/x-research-info-systems',
	ending: 'ris',
	format: (works) => works.map(reference).join('\r\n')
};

function reference(work: Work): string {
	const type = typeOf(work).ris;
	const lines = [
		['TY', type],
		['ID', work.id],
		...namesOf(work.authors).names.map((name) => ['AU', author(name)]),
		['TI', work.title],
		[type === 'JOUR' ? 'T2' : 'PB', work.publisher],
		['PY', work.year === null ? '' : String(work.year)],
		['DO', work.doi ?? ''],
		['UR', work.url],
		['LA', work.language]
	]
		.map(([tag = '', value = '']) => [tag, oneLine(value)])
		.filter(([, value]) => value !== '');
	return [...lines, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

function author(name: Name): string {
	if ('whole' in name) return name.whole;
	const initials = name.initials.map((initial) => initial.replace(/\p{Lu}/gu, '$&.'));
	return `${name.family}, ${initials.join('')}`;
}
