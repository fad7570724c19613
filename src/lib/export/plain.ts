/** A citation in words, for the end of a page. */
import { citationText, formatLabels } from '#lib/text/cite.ts';
import { oneLine } from '#lib/describe/one-line.ts';
import { type Name, namesOf } from './names.ts';
import type { CitationFormat, Work } from './types.ts';

/** More authors than these are "others", as in the Vancouver style. */
const MAX_NAMES = 6;

/** One line for each work, with an empty line between. What the data do not know is left out. */
export const plain: CitationFormat = {
	id: 'plain',
	label: formatLabels.plain,
	mediaType: 'text/plain',
	ending: 'txt',
	format: (works) => works.map((work) => `${citation(work)}\n`).join('\n')
};

function citation(work: Work): string {
	const who = authors(work);
	const publisher = oneLine(work.publisher);
	const year = work.year === null ? '' : `(${work.year})`;
	const doi = oneLine(work.doi ?? '');
	return [
		sentence([who, year].filter(Boolean).join(' ')),
		sentence(oneLine(work.title)),
		// "NHS England (2020). Title. NHS England." says it twice
		publisher === who ? '' : sentence(publisher),
		doi ? `https://doi.org/${doi}` : oneLine(work.url)
	]
		.filter(Boolean)
		.join(' ');
}

function authors(work: Work): string {
	const { names, others } = namesOf(work.authors);
	const shown = names.slice(0, MAX_NAMES).map(name);
	if (others || names.length > MAX_NAMES) shown.push(citationText.others);
	const last = shown.at(-1) ?? '';
	if (shown.length < 2) return last;
	return `${shown.slice(0, -1).join(', ')} ${citationText.and} ${last}`;
}

function name(one: Name): string {
	return 'whole' in one ? one.whole : `${one.family} ${one.initials.join('')}`;
}

function sentence(text: string): string {
	return text === '' || /[.?!…]$/u.test(text) ? text : `${text}.`;
}
