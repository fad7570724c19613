/** Details of one node: on its page, and in the panel that shows the same. */

/** The facts of a resource, in the order in which they are shown. */
export const factLabels = {
	audiences: 'Who it is for',
	time: 'Time',
	cost: 'Cost',
	format: 'Format',
	country: 'Country',
	language: 'Language',
	authors: 'Made by',
	status: 'Version',
	checked: 'Last checked',
	confidence: 'How sure we are'
} as const;

export type FactId = keyof typeof factLabels;

/** The page of one resource, and the panel that shows the same. */
export const detailsText = {
	open: (one: string) => `Open the ${one}`,
	/** Said after the name of the other site. */
	elsewhere: 'another website',
	facts: 'Facts',
	why: 'Why it is here',
	starters: 'A good place to start',
	links: 'Linked to this',
	questions: 'Questions it helps with',
	similar: 'Similar to this',
	onMap: 'See it on the map',
	ownPage: 'Open its page',
	trail: 'You are here',
	home: 'Map',
	andOthers: (shown: string, more: number) => `${shown} and ${more} others`
} as const;
