/** The fixed words of routes. What the map calls its parts is given. */
export const routeText = {
	indexTitle: (many: string) => upper(many),
	indexLead: (resources: string) =>
		`Ways through the map, made for a purpose. Each one is a short row of ${resources} in a good order, with the reason for each stop.`,
	plan: 'Plan my own',
	planLead:
		'Say who you are, what lies ahead and how much time you have. You get a way of your own, and you can change it.',
	stops: (count: number) => (count === 1 ? '1 stop' : `${count} stops`),
	picture: (title: string) => `The way of “${title}” across the map`,
	list: 'The stops',
	onMap: 'Walk it on the map',
	collect: 'Put all stops on a shortlist',
	tools: 'What you can do with this route',
	print: 'Print as a checklist',
	place: (stop: number, of: number, route: string) => `Stop ${stop} of ${of} of “${route}”`,
	previous: 'Previous stop',
	next: 'Next stop',
	/** On paper. */
	code: 'This route online',
	allRoutes: (many: string) => `All ${many}`,
	panel: 'Route',
	unknown: 'There is no such route on this map.',
	others: 'See those that there are',
	close: 'Close the route',
	ownPage: 'Open its page',
	failed: 'The route did not arrive. Check your connection, then try again.'
} as const;

function upper(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
