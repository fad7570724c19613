/** A table for spreadsheets: one line for each resource, labels instead of ids. */
import type { Format, PublicResource, Term } from './types.ts';

type Cell = string | number | null;

const labels = (terms: readonly Term[]) => terms.map(({ label }) => label).join('; ');

/** In the order of the columns. A name is a promise: those who read the file by program ask for it. */
const columns: readonly (readonly [string, (resource: PublicResource) => Cell])[] = [
	['id', ({ id }) => id],
	['title', ({ title }) => title],
	['short', ({ short }) => short],
	['authors', ({ authors }) => authors.join('; ')],
	['publisher', ({ publisher }) => publisher],
	['year', ({ year }) => year],
	['url', ({ url }) => url],
	['doi', ({ doi }) => doi],
	['kind', ({ kind }) => kind.label],
	['family', ({ family }) => family.label],
	['format', ({ format }) => format.label],
	['cost', ({ cost }) => cost.label],
	['country', ({ country }) => country],
	['language', ({ language }) => language],
	['home', ({ home }) => home.label],
	['stages', ({ stages }) => labels(stages)],
	['audiences', ({ audiences }) => labels(audiences)],
	['topics', ({ topics }) => labels(topics)],
	['summary', ({ summary }) => summary],
	['minutes', ({ minutes }) => minutes],
	[
		'related',
		({ related }) => related.map(({ type, resource }) => `${type.label}: ${resource}`).join('; ')
	],
	['status', ({ status }) => status.label],
	['confidence', ({ confidence }) => confidence.label],
	['checked', ({ checked }) => checked],
	['page', ({ page }) => page]
];

/**
 * Comma-separated values after RFC 4180 (2005): CRLF at the end of each line, quotation marks doubled. A byte order mark
 * comes first, because Excel reads the file as UTF-8 only then.
 */
export const csv: Format<readonly PublicResource[]> = {
	mediaType: 'text/csv',
	format: (resources) => {
		const header = columns.map(([name]) => name);
		const rows = resources.map((resource) => columns.map(([, read]) => read(resource)));
		return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
	}
};

/** What a spreadsheet would run instead of showing: it gets an apostrophe in front (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r＝＋－＠]/u;

function cell(value: Cell): string {
	if (value === null || typeof value === 'number') return String(value ?? '');
	const wellFormed = value.toWellFormed();
	const safe = formula.test(wellFormed) ? `'${wellFormed}` : wellFormed;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
