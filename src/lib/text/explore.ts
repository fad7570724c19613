/** The fixed words round search, filters and the three views. What a map calls its parts is given. */

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
	anyLimit: 'Any',
	show: (count: string) => `Show ${count}`,
	on: 'What you have asked for',
	remove: (label: string) => `Remove ${label}`,
	search: (words: string) => `“${words}”`,
	count: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
	some: (count: number, all: number, many: string) => `${count} of ${all} ${many}`,
	none: (many: string) => `No ${many} fit all of this`,
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
