/** The fixed words of the page on which one plans a route. What the map calls its parts is given. */
export const planText = {
	title: (one: string) => `Plan my own ${one}`,
	lead: 'Answer three questions, or as many as you like. You get a way through the map, with the reason for each stop. Then change it as you wish.',
	roles: 'Who it is for',
	stages: 'What lies ahead',
	time: 'Time I have, in all',
	times: {
		any: 'As long as it takes',
		'15': '15 minutes',
		'30': '30 minutes',
		'60': '1 hour',
		'120': '2 hours',
		'240': 'Half a day'
	},
	script:
		'This page needs JavaScript, which is switched off in your browser. The ready-made routes work without it:',
	ready: (many: string) => `Ready-made ${many}`,
	heading: (one: string) => `Your ${one}`,
	how: 'First comes what is recommended as a start, for what lies ahead and for you. Then comes what belongs there, and then what is short. Replaced and archived things are left out.',
	limited:
		'There is at most one stop for every 15 minutes. Things whose time we know go first. Among them, what is recommended as a start comes first. Replaced and archived things are left out.',
	noPromise: 'We cannot promise that it fits into your time.',
	noRoom: (stages: string) => `There is no stop for: ${stages}.`,
	made: 'You have changed this one by hand.',
	again: 'Start again from my answers',
	lost: 'There is no stop in this link that we know.',
	none: 'Nothing fits all your answers. Take one of them back.',
	tools: 'What you can do with it',
	print: 'Print as a checklist',
	collect: 'Put all stops on a shortlist',
	why: {
		home: (stage: string) => `It belongs to “${stage}”.`,
		guest: (stage: string) => `It helps at “${stage}” too.`
	},
	up: 'Move up',
	down: 'Move down',
	other: 'Another one instead',
	remove: 'Remove',
	drag: 'Drag to move',
	on: (action: string, title: string) => `${action}: ${title}`,
	moved: (title: string, place: number, of: number) => `“${title}” is now ${place} of ${of}.`,
	ends: (title: string) => `“${title}” cannot move further.`,
	last: 'A route has at least one stop. Take another one instead, or change your answers.',
	removed: (title: string, left: number) => `“${title}” is removed. ${left} left.`,
	swapped: (title: string) => `Instead: “${title}”.`,
	noOther: 'There is no other one for this stop.',
	proposed: (count: number) =>
		count === 1 ? 'A route with 1 stop.' : `A route with ${count} stops.`,
	gone: (count: number) =>
		count === 1
			? '1 stop in this link is not known here. It is left out.'
			: `${count} stops in this link are not known here. They are left out.`,
	code: 'This route online'
} as const;
