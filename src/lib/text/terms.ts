/** Pages of stages, audiences and topics. What the map calls these is given. */
export const termText = {
	startHere: 'Start here',
	livesHere: 'Those that stand here',
	shownOnce: 'Each one is shown once, where it helps most. It may help elsewhere too.',
	elsewhere: 'Also useful here',
	sentence: (words: string) => `${words}.`,
	around: (many: string) => `The ${many} next to this one`,
	previous: 'Before this',
	next: 'After this',
	crossing: (one: string) => `By ${one}`,
	place: (number: number, of: number) => `${number} of ${of}`,
	description: (label: string, definition: string) => `${label}: ${definition}`,
	indexTitle: (many: string) => `All ${many}`,
	indexLead: {
		stage: (one: string) =>
			`Each ${one} asks a question of its own. Choose one to see what helps there.`,
		audience: () => 'Choose the line that fits you best. You can look at the others too.',
		topic: () => 'Choose what you want to do, and see what helps with it.',
		kind: (one: string) => `Choose the ${one} of thing that you are looking for.`
	}
} as const;
