/** The fixed words of the map page of the site: what stands round the map, and how to read it. */
export const homeText = {
	showMap: 'Show the map',
	hideMap: 'Hide the map',
	results: 'What is left, as a list',
	loadingList: 'Fetching the list …',
	openList: 'Open the list',
	asList: (count: number) => `Or see all ${count} as a list`,
	stagesHeading: 'The areas of the map',
	legend: 'How to read the map',
	legendShapes: 'The shape says what you can do with it',
	legendHollow: 'A hollow shape has been replaced, or is kept as an archive.',
	/** In the words of the map. */
	legendPlace: (resource: string, stage: string, stages: string) =>
		`Each shape is one ${resource}. It stands in the area of the ${stage} where it helps most. Choose one to see all the ${stages} and people it is for.`
} as const;
