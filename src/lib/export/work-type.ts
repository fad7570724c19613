/** What sort of work something is, in the words of the formats. Terms of a map that are not known here are "other". */
import type { Work } from './types.ts';

interface WorkType {
	/** Entry type of BibTeX (Patashnik 1988, section 3.1). */
	readonly bibtex: 'article' | 'techreport' | 'misc';
	/** Type of reference in RIS. */
	readonly ris: 'JOUR' | 'RPRT' | 'VIDEO' | 'SOUND' | 'ELEC' | 'GEN';
}

const article: WorkType = { bibtex: 'article', ris: 'JOUR' };
const report: WorkType = { bibtex: 'techreport', ris: 'RPRT' };
const page: WorkType = { bibtex: 'misc', ris: 'ELEC' };
const other: WorkType = { bibtex: 'misc', ris: 'GEN' };

/** By the id of the format. */
const byFormat: ReadonlyMap<string, WorkType> = new Map([
	['journal-article', article],
	['pdf', report],
	['video', { bibtex: 'misc', ris: 'VIDEO' }],
	['audio', { bibtex: 'misc', ris: 'SOUND' }],
	['web', page],
	['course', page]
]);

export function typeOf({ kind, format }: Work): WorkType {
	// a report is one wherever it lies
	if (kind.id === 'report' && format.id !== 'journal-article') return report;
	return byFormat.get(format.id) ?? other;
}
