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
	atMost: (minutes: string) => `At most ${minutes} minutes`,
	atLeast: (year: string) => `${year} or later`,
	any: 'Any',
	keepUnknown: {
		minutes: (count: number) =>
			count === 1 ? 'Keep 1 whose time is not known' : `Keep ${count} whose time is not known`,
		year: (count: number) =>
			count === 1 ? 'Keep 1 whose year is not known' : `Keep ${count} whose year is not known`
	}
} as const;
