/** What facets are called, and the words for those of numbers. What a map calls its stages, audiences and topics is given. */

/** Facets for whose terms a map has no word. */
export const facetLabels = {
	minutes: 'Time it takes',
	family: 'What you can do with it',
	format: 'Format',
	cost: 'Cost',
	country: 'Country',
	language: 'Language',
	year: 'Year'
} as const;

/** The word for one of its terms, where maps do not differ. */
export const facetNouns = {
	kind: { one: 'kind', many: 'kinds' }
} as const;

/** A limit as people choose it, and how many fit although their number is not known. */
export const limitText = {
	minutes: {
		offer: (minutes: number) => `At most ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
		unknown: (count: number) =>
			count === 1 ? '1 of them has no time given' : `${count} of them have no time given`
	},
	year: {
		offer: (year: number) => `${year} or later`,
		unknown: (count: number) =>
			count === 1 ? '1 of them has no year given' : `${count} of them have no year given`
	}
} as const;

/** The box that keeps them. Only the build writes it. */
export const keepUnknown = {
	minutes: (count: number) =>
		count === 1 ? 'Keep 1 whose time is not known' : `Keep ${count} whose time is not known`,
	year: (count: number) =>
		count === 1 ? 'Keep 1 whose year is not known' : `Keep ${count} whose year is not known`
} as const;
