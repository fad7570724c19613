/**
 * Words of the search: why something was found, and names of what has none in the data. A reader of 12 should follow; no
 * reason is longer than twelve words.
 */
export const searchText = {
	title: (what: string) => `In the title: ${what}`,
	short: (what: string) => `In the short name: ${what}`,
	asks: (what: string) => `Close to: ${what}`,
	summary: (what: string) => `In the summary: ${what}`,
	authors: (what: string) => `Made by: ${what}`,
	publisher: (what: string) => `Published by: ${what}`,
	year: (what: string) => `From the year ${what}`,
	country: (what: string) => `Made in: ${what}`,
	called: (what: string) => `Also called: ${what}`,
	term: (labels: string) => `It is marked: ${labels}`
} as const;

/** What a reader may call something that keeps to a limit: that it takes at most half an hour. */
export const limitNames = {
	minutes: ['short', 'quick', 'brief', 'quickly', 'in a hurry', 'few minutes'],
	year: []
} as const;
