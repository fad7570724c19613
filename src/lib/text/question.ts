/** The fixed words of the page of one question. */
export const questionText = {
	prompts: 'If nobody speaks, ask',
	helps: 'What helps with it',
	why: 'Why it is here',
	source: 'Read also: {to}.',
	meeting: 'Ask it in a meeting',
	whereFrom: 'Where these questions come from'
} as const;

/** The fixed words of the page of all questions. */
export const questionsText = {
	title: (many: string) => `Reflective ${many}`,
	lead: 'Questions for a team to ask itself. Pick one, read it out, and give everybody time. There are no right answers.',
	meeting: 'Use them in a meeting',
	meetingHelp: 'One question at a time, in large letters, with room for notes.',
	meetingHere: 'Use these in a meeting',
	roles: 'Show questions for',
	count: (left: number, all: number, many: string) => `${left} of ${all} ${many}`,
	jump: (many: string) => `Go to one of the ${many}`,
	forAll: 'For everybody',
	forSome: 'For: ',
	helps: 'What helps: ',
	theirs: 'Go to their own page',
	none: 'No question here is for the people you chose.',
	talk: 'A question to talk about',
	moreHere: (count: number, many: string, stage: string) => `All ${count} ${many} for this ${stage}`
} as const;
