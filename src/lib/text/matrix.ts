/** The fixed words of the matrix. What a map calls its parts is given. */
export const matrixText = {
	title: 'Everything on the map, as a table',
	description: (many: string, rows: string, columns: string) =>
		`How many ${many} there are for each ${rows} and ${columns}, and where there are few or none yet.`,
	lead: 'See where there is a lot, and where there is little or nothing yet. Choose a number to see what it counts.',
	caption: (many: string, rows: string, columns: string) =>
		`${many} by ${rows} (down) and ${columns} (across).`,
	several: (one: string) => `A ${one} can be in more than one box.`,
	chosen: 'Where a filter is on, the table shows only what you chose.',
	rows: 'Rows',
	columns: 'Columns',
	swap: 'Swap rows and columns',
	controls: 'What the table compares',
	/** Name of the part of the page in which the table can be moved. */
	region: (rows: string, columns: string) => `Table of ${rows} and ${columns}`,
	corner: (rows: string, columns: string) => `${rows} and ${columns}`,
	total: 'All',
	only: (count: number) => `Only ${count}`,
	left: (count: number) => `${count} left`,
	none: 'None yet',
	/** After a number, for those who do not see the row and the column. */
	counted: (noun: string, terms: string) => ` ${noun}: ${terms}`,
	suggest: 'Suggest one',
	suggestFor: (terms: string) => ` for ${terms}`
} as const;
