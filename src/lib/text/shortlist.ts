/** The fixed words of the shortlist. What the map calls its resources is given. */
export const shortlistText = {
	add: 'Add to shortlist',
	remove: 'Remove from shortlist',
	see: (count: number) => `See your shortlist (${count})`,

	title: 'Your shortlist',
	description: (many: string) =>
		`A list of ${many} that you choose yourself, to print, to share or to cite.`,
	lead: (many: string) =>
		`A shortlist is a list of ${many} that you choose yourself. You can print it, share it, or copy its citations.`,
	howHeading: 'How to make one',
	how: (one: string) => [
		`Find a ${one} on the map or in the list.`,
		'Choose “Add to shortlist”. Do the same with others.',
		'Choose “See your shortlist” to come back to this page.'
	],
	kept: 'Your shortlist is kept in the address of the page, and nowhere else. To keep it, save the address or share it.',
	script: 'A shortlist needs JavaScript, which is switched off in your browser.',
	toList: 'Look through the list',
	toMap: 'Go to the map',

	loading: 'Fetching your shortlist …',
	failed:
		'Your shortlist did not arrive. Check your connection, then try again. Your choice is safe in the address.',
	again: 'Try again',
	gone: (count: number) =>
		count === 1
			? '1 thing in this link is not on the map any more.'
			: `${count} things in this link are not on the map any more.`,

	count: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
	/** After the minutes of all whose time is known. */
	inAll: (time: string) => `${time} in all.`,
	inPart: (time: string, known: number, unknown: number) =>
		`${time} for ${known} of them; for the other${unknown === 1 ? ' one' : ` ${unknown}`} the time is not known.`,
	allUnknown: 'The time is not known',

	tools: 'What you can do with your shortlist',
	print: 'Print',
	copyAll: 'Copy all citations',
	download: (form: string) => `Download ${form}`,
	clear: 'Clear',
	file: 'shortlist',
	citations: 'All citations',
	copied: 'All citations are copied.',
	selected: 'The citations are selected. Copy them with Ctrl + C (on a Mac, ⌘ + C).',

	up: 'Move up',
	down: 'Move down',
	takeOff: 'Remove',
	/** An action and what it is done to. */
	on: (action: string, title: string) => `${action}: ${title}`,
	moved: (title: string, place: number, of: number) => `“${title}” is now ${place} of ${of}.`,
	first: (title: string) => `“${title}” is the first already.`,
	last: (title: string) => `“${title}” is the last already.`,
	removed: (title: string, left: number) => `“${title}” is removed. ${left} left.`,
	cleared: 'Your shortlist is empty now. Go back in your browser to undo this.',

	/** On paper. */
	code: 'This shortlist online'
} as const;
