/** The page that offers the data of the map as files. What the map calls its parts is given. */

interface FileWords {
	readonly label: string;
	/** What the file is good for. */
	readonly use: (one: string, many: string) => string;
}

/** By the address of the file below the base of the site. */
export const fileText = {
	'/data/resources.csv': {
		label: 'Spreadsheet (CSV)',
		use: (one) => `For Excel, LibreOffice, Numbers or Google Sheets. Each ${one} is one row.`
	},
	'/data/resources.json': {
		label: 'JSON',
		use: (_, many) => `For programmers: all facts about the ${many}, with their ids and labels.`
	},
	'/data/resources.ris': {
		label: 'RIS',
		use: () => 'For EndNote, Zotero, Mendeley and other reference managers.'
	},
	'/data/resources.bib': {
		label: 'BibTeX',
		use: () => 'For LaTeX, JabRef and other programs that read BibTeX.'
	},
	'/data/map.gexf': {
		label: 'GEXF',
		use: () => 'For Gephi and Gephi Lite, which draw and measure networks.'
	},
	'/data/map.graphml': {
		label: 'GraphML',
		use: () => 'For yEd, Cytoscape, igraph (in R or Python) and NetworkX.'
	},
	'/data/map.json': {
		label: 'Network as JSON',
		use: () => 'For programmers: nodes and links, in the form that graphology imports.'
	},
	'/data/schema/resource.json': {
		label: 'Schema (JSON Schema)',
		use: (one) => `Says which fields the map keeps for a ${one}, and what may be in them.`
	},
	'/data/training.ics': {
		label: 'Calendar (iCalendar)',
		use: () =>
			'All training dates. Subscribe to its address, and new dates appear in your calendar.'
	},
	'/feed.xml': {
		label: 'News feed (Atom)',
		use: () => 'What is new, what has changed and what was removed, for your feed reader.'
	}
} as const satisfies Record<string, FileWords>;

export const dataText = {
	title: 'Download the data',
	description: (many: string) =>
		`All ${many} and their links as files: for spreadsheets, reference managers, network tools and programs.`,
	lead: 'Everything on the map, as files that you can keep, study and build on.',
	all: (many: string) => `All ${many}`,
	network: 'The map as a network',
	networkLead: (many: string) =>
		`The ${many} and everything that they are linked to, with a label and a type for each link.`,
	others: 'Other files',
	/** In kB of 1,000 bytes. */
	size: (size: number) => `${size} kB`,
	licenceHeading: 'What you may do with them',
	/** Before the name of the licence. */
	licence: 'The words and data of this map are free to use under',
	owners: (many: string) =>
		`Please say where they come from. The ${many} themselves belong to the people who made them.`,
	citeHeading: 'How to cite the map',
	/** What the map is called when it is cited. */
	cited: (site: string, map: string) => `${site}: ${map}`,
	missingHeading: 'What is not in the files',
	missing: (many: string) => [
		`The ${many} themselves: the files say what each one is and where to find it.`,
		'Where each thing is on the map. Network programs work out positions of their own.',
		'What has been removed from the map. The news feed lists it.',
		'Anything about visitors. We do not count or follow them.'
	],
	stayHeading: 'These addresses stay',
	stay: 'You can rely on the address of each file. What is in a file changes when the map does. Web pages on other sites may load the files too.'
} as const;
