/** The words of the feed, which people read in programs of their own. */
export const feedText = {
	title: (site: string) => `${site}: what is new`,
	added: 'New',
	changed: 'Changed',
	removed: 'No longer on the map',
	instead: 'Use instead',
	/** @param many what the map calls its things */
	all: (count: number, many: string) => `See all ${count} ${many} in the list`,
	leaves: (title: string) => `No longer on the map: ${title}`,
	leave: (count: number, many: string) => `${count} ${many} are no longer on the map`
} as const;
