/** The fixed words of the page that shows questions in a meeting. What the map calls its parts is given. */
export const meetingText = {
	title: (many: string) => `${many} for a meeting`,
	description: (many: string) =>
		`One of the ${many} at a time, in large letters, to talk about in a group.`,
	script:
		'Here are all of them to read. To show them one at a time, with room for notes, switch on JavaScript in your browser.',
	toAll: (many: string) => `Choose other ${many}`,

	/** The set. */
	place: (one: string, place: number, of: number) => `${one} ${place} of ${of}`,
	whole: (count: number, many: string) => `All ${count} ${many}`,
	some: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
	forWhom: (roles: string) => `For: ${roles}`,
	forAll: 'For everybody',
	left: (count: number) =>
		count === 1
			? '1 part of this link is not known here. It is left out.'
			: `${count} parts of this link are not known here. They are left out.`,
	empty: (many: string) => `There are no ${many} for this choice.`,
	showAll: (many: string) => `Show all ${many}`,
	inSet: (many: string) => `Go to another of the ${many}`,
	written: 'has notes',

	/** Moving. */
	moving: 'Move on or back',
	previous: 'Previous',
	next: 'Next',
	fullScreen: 'Full screen',
	smallScreen: 'Leave full screen',

	/** The timer. */
	timer: 'Timer',
	useTimer: 'Show a timer',
	minutes: 'Minutes',
	start: 'Start',
	pause: 'Pause',
	reset: 'Reset',
	timeLeft: 'Time left',
	timeUp: 'Time is up. Carry on for as long as you like.',

	/** Notes. */
	notes: 'What the group said',
	notesFor: (question: string) => `Your notes on: ${question}`,
	memory: 'Your notes are gone when you close or reload this page. Download them first.',
	keep: 'Keep these notes on this device',
	keepHelp:
		'Anybody who uses this device after you can read them, so do not do this on a shared tablet. Untick the box to delete them from the device at once.',
	kept: 'Your notes are now kept on this device.',
	offline: 'The page opens here without a connection too.',
	deleted:
		'Your notes are deleted from this device. They are still on this page until you close it.',
	cannotKeep: 'This browser does not let us keep your notes. Please download them.',
	clear: 'Clear all notes',
	cleared: 'All notes are cleared.',
	undo: 'Undo',
	undone: 'Your notes are back.',

	/** Taking away. */
	tools: 'Take it with you',
	markdown: 'Download as Markdown',
	word: 'Download as a Word document',
	print: 'Print',
	downloaded: (name: string) => `${name} is downloaded.`,
	failed: 'This part of the site did not arrive. Check your connection, then try again.',
	file: 'meeting-notes',
	/** In what is downloaded and printed. */
	stage: (one: string, label: string) => `${one}: ${label}`,
	noNotes: 'No notes.',
	online: 'These questions online',
	onlineHelp: 'Point the camera of a phone at the code to open them there.'
} as const;
