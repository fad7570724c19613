/** The fixed words of the map page and of the map itself. What a map is about comes from its data, never from here. */
export const mapText = {
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	showAll: 'Show whole map',
	details: 'Details',
	close: 'Close details',
	loading: 'Fetching the details …',
	failed: 'The details did not arrive. Check your connection, or open its own page.',
	openPage: 'Open its own page',
	startersHeading: 'Good places to start',
	asList: (count: number) => `Or see all ${count} as a list`,
	stagesHeading: 'The areas of the map',
	legend: 'How to read the map',
	legendShapes: 'The shape says what you can do with it',
	legendHollow: 'A hollow shape has been replaced, or is kept as an archive.',
	legendPlace:
		'Each shape is one resource. It stands in the area of the stage where it helps most. Choose one to see all the stages and people it is for.',
	helpHere: (count: number) => (count === 1 ? '1 resource' : `${count} resources`)
} as const;
