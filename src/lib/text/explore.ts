/** The fixed words round search, filters and the three views. What a map calls its parts is given. */

/** What facets are called where the map has no word of its own for them. */
export const facetLabels = {
	minutes: 'Time it takes',
	family: 'What you can do with it',
	kind: 'Kind',
	format: 'Format',
	cost: 'Cost',
	country: 'Country',
	year: 'Year'
} as const;

export const facetText = {
	atMost: (minutes: number) => `At most ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
	atLeast: (year: number) => `${year} or later`,
	any: 'Any',
	keepUnknown: {
		minutes: (count: number) =>
			count === 1 ? 'Keep 1 whose time is not known' : `Keep ${count} whose time is not known`,
		year: (count: number) =>
			count === 1 ? 'Keep 1 whose year is not known' : `Keep ${count} whose year is not known`
	}
} as const;

/** The bar above the views. */
export const exploreText = {
	placeholder: 'What do you need?',
	clearSearch: 'Clear the search',
	suggestions: 'Suggestions',
	filters: 'Filters',
	filtersOn: (count: number) => (count === 1 ? '1 on' : `${count} on`),
	closeFilters: 'Close filters',
	clear: 'Clear filters',
	anyAnswer: 'Any of these',
	show: (count: string) => `Show ${count}`,
	on: 'What you have asked for',
	remove: (label: string) => `Remove ${label}`,
	search: (words: string) => `“${words}”`,
	count: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
	some: (count: number, all: number, many: string) => `${count} of ${all} ${many}`,
	none: (many: string) => `No ${many} fit all of this`,
	timeUnknown: (count: number) =>
		count === 1 ? '1 of them has no time given' : `${count} of them have no time given`,
	yearUnknown: (count: number) =>
		count === 1 ? '1 of them has no year given' : `${count} of them have no year given`,
	detailsOpen: 'Details are open',
	pathOpen: 'Details are open, with how these two are linked',
	pending: 'Looking …',
	failed: 'Search and filters did not arrive. Check your connection, then try again.',
	again: 'Try again',
	mended: (typed: string, read: string) => `“${typed}” was read as “${read}”`,
	nothing: 'Nothing fits all of this',
	relax: 'You could ask for less:',
	without: (label: string, count: string) => `Without ${label}: ${count}`,
	near: 'These come close:',
	misses: (labels: string) => `It does not fit: ${labels}`,
	searchWords: 'the search words'
} as const;
