/** The fixed words of the page where partners make code for their own pages. What a map calls its parts is given. */
export const builderText = {
	title: 'Put the map on your site',
	description:
		'Choose what the map shows and how it looks, then copy a link or code into your page.',
	lead: 'Choose what it shows and how it looks. Then copy a link or a short code into your own page. It takes about two minutes.',
	promises: ['Free to use', 'No cookies, nobody is counted', 'New things show up by themselves'],
	steps: 'Three steps',
	startAgain: 'Start again',
	startedAgain: 'Everything is as it was at the start.',

	whatHeading: 'What it shows',
	views: {
		map: ['Map', 'The picture with all areas'],
		list: ['List', 'Good for narrow columns'],
		matrix: ['Matrix', 'A table: what there is for whom'],
		resource: ['One only', 'Its facts, as on its page']
	},
	find: (one: string) => `Find the ${one} by its title`,
	findHint: 'Type a part of the title, then choose one.',
	found: 'Titles that fit',
	noneFound: 'No title has these words in it.',
	manyFound: (more: number) => `and ${more} more: type a little more`,
	chosenResource: 'You chose',
	namesFailed: 'The titles did not arrive. Check your connection, then try again.',
	noResource: (one: string) =>
		`Choose a ${one} first. Until then the preview shows the whole map, and there is no code.`,

	whom: 'For whom',
	everyone: 'Nothing ticked means everyone.',
	about: 'About what',
	stage: (one: string) => `At which ${one}`,
	any: 'Any',
	more: 'More filters',
	words: 'With these words',
	wordsHint: 'Like a search that is already typed.',
	kept: 'The code also keeps what was open, and the order and areas, on the page that you came from.',
	forget: 'Leave that out',
	forgotten: 'That is left out now.',

	lookHeading: 'How it looks',
	theme: 'Light or dark',
	themes: { auto: 'As the reader likes', light: 'Light', dark: 'Dark' },
	colour: 'Colour of links and buttons',
	colourField: 'Colour as a code, such as 0a5a5e',
	pick: 'Pick a colour',
	ownColour: 'Use the colour of the map',
	badColour: 'This is not a colour code. It has 3 or 6 signs: 0 to 9 and a to f.',
	corrections: {
		none: 'Your colour can be read well.',
		slight: 'We changed your colour a little, so that everybody can read it.',
		strong:
			'As it is, many people could not read your colour. We keep its hue and make it much darker or lighter.'
	},
	yours: 'Yours',
	onLight: 'On light',
	onDark: 'On dark',
	controls: 'Tools for readers',
	controlsOf: { full: 'Search, questions and filters', search: 'Search only', none: 'None' },
	heading: 'Level of its heading',
	headingHint:
		'The level that fits under the heading before it on your page. Does your page have a heading already? Then take 2.',
	level: (level: string) => `Heading ${level}`,
	height: 'Height in pixels',
	heightHint: (low: number, high: number) =>
		`From ${low} to ${high}. It always fills the width of your column.`,
	name: 'Name of the frame',
	/** After a height was typed that cannot be. */
	heightChanged: (height: number) => `The height is ${height} now.`,
	nameHint: 'People who use a screen reader hear it. Two frames on one page need two names.',
	/** What is shown, and for what. */
	nameOf: (what: string, parts: readonly string[]) =>
		parts.length > 0 ? `${what}: ${parts.join(', ')}` : what,
	table: (many: string) => `Table of ${many}`,

	previewHeading: 'Preview',
	width: 'Width of your column',
	widths: { 360: 'Phone', 640: 'Column', 1000: 'Page' },
	pixels: (width: number) => `${width} pixels wide`,
	shrunk: (percent: number) => `Shown at ${percent} % of its size, to fit here.`,
	skipPreview: 'Skip the preview',
	previewTitle: (title: string) => `Preview: ${title}`,
	opening: 'The preview is on its way …',

	putHeading: 'Put it on your page',
	system: 'What is your site made with?',
	form: 'What to copy',
	forms: { link: 'Link to paste', iframe: 'Code (iframe)', loader: 'Code (script)' },
	formHints: {
		link: 'Paste it on a line of its own. Your system turns it into the map.',
		iframe: 'Works nearly everywhere that you may paste HTML.',
		loader: 'The frame grows with what is in it. Only where you may use scripts.'
	},
	linkInstead: 'You chose the link: paste it where these steps speak of the code.',
	codeInstead:
		'You chose the code. Copy it where these steps speak of the link, and paste it into a block for HTML.',
	notThere: (system: string) =>
		`This does not work in every place: it is not what we suggest for ${system}.`,
	linkLoses: 'A link cannot carry all that you chose. It leaves out:',
	losses: { filters: 'your filters', look: 'the look', edition: 'the fixed edition' },
	useCode: 'To keep all of it, copy the code instead.',
	copy: { link: 'Copy link', iframe: 'Copy code', loader: 'Copy code' },
	copied: {
		link: 'The link is copied.',
		iframe: 'The code is copied.',
		loader: 'The code is copied.'
	},
	selected: 'The text is selected. Copy it with Ctrl + C (on a Mac, ⌘ + C).',
	/** Text of the link under the frame. */
	open: (what: string) => `Open: ${what}`,

	edition: 'Which edition',
	living: 'Updates with the map',
	fixed: (date: string) => `Fixed edition of ${date}`,
	editionHint: 'A fixed edition never changes. Use it where you must show the same for years.',
	noEdition: 'It updates with the map. No fixed edition has been made yet.',
	noScriptEdition:
		'The code with the script always updates with the map. Take the iframe for a fixed edition.',

	stepsHeading: (system: string) => `In ${system}`,
	otherSteps: 'On your site',
	askHeading: 'If nothing shows, ask your administrator',
	full: 'The full page',
	fullHint: 'For a poster, a slide or a newsletter.',
	qr: 'Show QR code',

	checkHeading: 'Will it work on my page?',
	checkLead:
		'Paste the address of your page. We tell you what can be known from the address alone. Nothing is sent, and we do not look at your page.',
	checkField: 'Address of your page',
	check: 'Check',
	notAnAddress: 'This is not the address of a web page. It looks like https://www.example.org/page',
	looksLike: (host: string, system: string) => `${host} looks like ${system}.`,
	looksUnknown: (host: string) => `We cannot tell what ${host} is made with.`,
	chose: (system: string) => `We chose ${system} in step 3 for you.`,
	fine: 'The address gives no reason why the map should not show.',
	pageNotes: {
		own: 'This is a page of the map itself. Paste the address of your own page.',
		file: 'This is a file on a computer. The map can only show once the page is on the web.',
		local:
			'This address works only inside your building or on your computer. The map shows there for people who can reach both it and the internet.',
		editor:
			'This looks like the place where you write the page. Try the address that your readers see.',
		http: 'The page is not encrypted (http). The map shows, but browsers warn your readers. Ask for https.',
		blocked:
			'Your page is encrypted (https), and this map is not (http). No browser shows it there.'
	},
	askLead: 'If the map does not show, send this to your administrator:',
	message: (host: string, map: string, name: string, lines: string) =>
		`Hello,\nplease allow ${host ? `the pages of ${host}` : 'our pages'} to show frames from ${map}.\nIt is ${name}. It sets no cookies, counts nobody and loads nothing from anywhere else.\nWhat to add:\n\n${lines}\n\nThank you.`,
	messageName: 'Message to your administrator',
	copyMessage: 'Copy message',
	messageCopied: 'The message is copied.',

	noScript: {
		lead: 'To choose filters and colours, JavaScript must be on in your browser. The codes here work without it.',
		codeOf: (what: string) => `Code: ${what}`,
		systems: 'What to do in each system'
	}
} as const;
