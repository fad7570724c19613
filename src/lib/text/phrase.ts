/** Words that join and stand for things in our sentences. */
export const phraseText = {
	and: 'and',
	andAlso: ', and also ',
	it: 'it',
	thisOne: 'this one',
	quoted: (text: string) => `“${text}”`
} as const;
