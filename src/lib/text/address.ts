/** What is said about parts of an address that the map does not understand. Quiet, short, and once. */
export const addressText = {
	tooLong: 'it is too long',
	nothing: 'it names nothing',
	unknown: (values: string) => `${values} is not on this map`,
	notANumber: (value: string) => `${value} is not a number`,
	notAColour: (value: string) => `${value} is not a colour such as 0a5a5e`,
	notAChoice: (value: string) => `${value} is not a choice here`,
	quoted: (value: string) => `“${value}”`,
	part: (name: string, reason: string) => `${name}: ${reason}.`,
	stranger: (name: string) => `${name} is not something that this map knows.`,
	/** Before the notes. */
	lead: 'We left out a part of the address that does not fit:'
} as const;
