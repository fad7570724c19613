/** BibTeX, for LaTeX and for most programs that keep references. */
import { formatLabels } from '#lib/text/cite.ts';
import { braced, escapeText, keepCapitals, verbatim } from './bibtex-text.ts';
import { type Name, namesOf } from './names.ts';
import type { CitationFormat, Work } from './types.ts';
import { typeOf } from './work-type.ts';

/** The field in which each type of entry says who put it out. */
const publisherField = { article: 'journal', techreport: 'institution', misc: 'howpublished' };

/**
 * A BibTeX file, after Oren Patashnik, "BibTeXing" (1988): entry types and fields of its section 3, names as "family,
 * given" (section 4). `doi` and `url` are newer; old styles pass over them. What the data do not know is left out.
 */
export const bibtex: CitationFormat = {
	id: 'bibtex',
	label: formatLabels.bibtex,
	mediaType: 'application/x-bibtex',
	ending: 'bib',
	format: (works) => works.map(entry).join('\n')
};

function entry(work: Work): string {
	const type = typeOf(work).bibtex;
	const fields = [
		['author', authors(work)],
		['title', keepCapitals(work.title)],
		[publisherField[type], escapeText(work.publisher)],
		['year', work.year === null ? '' : String(work.year)],
		['doi', verbatim(work.doi ?? '')],
		['url', verbatim(work.url)]
	].filter(([, value]) => value !== '');
	const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
	return `@${type}{${[key(work.id), ...lines].join(',\n')}\n}\n`;
}

/** A key holds no commas, braces or spaces. */
function key(id: string): string {
	return id.replace(/[^A-Za-z0-9-]+/g, '-') || 'resource';
}

function authors(work: Work): string {
	const { names, others } = namesOf(work.authors);
	return [...names.map(author), ...(others ? ['others'] : [])].join(' and ');
}

function author(name: Name): string {
	if ('whole' in name) return braced(name.whole);
	return `${escapeText(name.family)}, ${name.initials.join(' ')}`;
}
