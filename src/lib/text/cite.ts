/** The fixed words of citations and of the files that hold them. */

/** What each form is called, on the screen and in the list of downloads. */
export const formatLabels = {
	plain: 'Plain text',
	bibtex: 'BibTeX',
	ris: 'RIS',
	csv: 'Spreadsheet (CSV)',
	json: 'JSON'
} as const;

export const citationText = {
	/** Between the names of two authors. */
	and: 'and',
	/** After the names, where there are more than are named. */
	others: 'others'
} as const;

export const citeText = {
	cite: 'Cite',
	lead: 'Copy the form that you need, or save it as a file.',
	copy: 'Copy',
	copyForm: (form: string) => `Copy ${form}`,
	download: 'Download',
	downloadForm: (form: string) => `Download ${form}`,
	copied: (form: string) => `Copied: ${form}.`,
	selected: (form: string) => `${form} is selected. Copy it with Ctrl + C (on a Mac, ⌘ + C).`
} as const;
