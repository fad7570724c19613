/** The fixed words of the page of one question. */
export const questionText = {
	prompts: 'If nobody speaks, ask',
	helps: 'What helps with it',
	why: 'Why it is here',
	source: 'Read also: {to}.',
	whereFrom: 'Where these questions come from'
} as const;
