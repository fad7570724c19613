/**
 * The words of a way from one thing to another: one sentence, however long the way. Names and verbs are given; each
 * piece goes on where the one before it ended. By link type where the words differ.
 */
export const pathText = {
	/** For a map whose words for a kind of link are not known. */
	linked: 'is linked to',

	/** Where the way is one term between two things: “A” and “B” + these + term. */
	and: ' and ',
	both: {
		'at-stage': ' both help at ',
		'for-audience': ' are both for ',
		'about-topic': ' are both about ',
		'helps-with-question': ' both help with '
	},

	/** Where the way begins at a term. */
	lead: { 'at-stage': 'At ', 'for-audience': 'For ', 'about-topic': 'On ' },
	there: ' there is ',

	verb: (verb: string) => ` ${verb} `,
	/** “B”, which is for carers */
	which: (verb: string) => `, which ${verb} `,
	/** “B”, which also helps at “Designing”; “B”, which is also for carers */
	whichAlso: (verb: string) => `, which ${also(verb)} `,
	/** is about payment, and so is “B” */
	soToo: (auxiliary: string) => `, and so ${auxiliary} `,
	end: '.',

	noun: (noun: string, name: string) => `the ${noun} ${name}`,
	quoted: (name: string) => `“${name}”`,
	cut: (start: string) => `${start}…`,

	title: 'How these two are linked',
	same: 'Both ends are the same.',
	none: (from: string, to: string) => `On this map no links lead from ${from} to ${to}.`,
	clear: 'Clear the path'
} as const;

const auxiliaries = ['is', 'are', 'was', 'were', 'has', 'can'];

/** The word that stands for a verb in "and so ... “B”", or null where English has no safe one: "grew into". */
export function auxiliaryOf(verb: string): string | null {
	const [first = ''] = verb.split(' ');
	if (auxiliaries.includes(first)) return first;
	return first.endsWith('s') ? 'does' : null;
}

function also(verb: string): string {
	const [first = '', ...rest] = verb.split(' ');
	// "has" is a full verb in "has help from"
	return auxiliaries.includes(first) && first !== 'has'
		? [first, 'also', ...rest].join(' ')
		: `also ${verb}`;
}
