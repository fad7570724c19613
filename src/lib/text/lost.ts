/** The page that is shown when there is nothing at an address. */
export const lostText = {
	title: 'We cannot find that page',
	lead: 'The address may have a slip in it, or the page may have moved.',
	wrong: 'Something went wrong',
	wrongLead: 'It is our fault and not yours. Please try again in a little while.',
	try: 'You could try one of these.',
	map: 'Go to the map',
	mapNote: 'See everything at once.',
	list: 'Look through the list',
	listNote: 'Everything, each with a short summary.',
	stages: (one: string) => `Or begin at a ${one}`
} as const;
