/** The page of a resource that was taken off the map. */
export const retiredText = {
	lead: (one: string) => `This ${one} is no longer on the map.`,
	removed: (day: string) => `It was taken off on ${day}.`,
	instead: 'Use this one instead:',
	map: 'Go to the map',
	list: 'Look through the list'
} as const;
