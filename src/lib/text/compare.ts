/** The fixed words of pages that compare two audiences. */
export const compareText = {
	title: 'What two groups can both read',
	lead: (resources: string) =>
		`Working as a mixed team? Choose two groups of people. You see the ${resources} that are for both of them: everybody can read the same.`,
	caption: (resources: string) => `Number of ${resources} that are for both`,
	pair: (first: string, second: string) => `${first} and ${second}`,
	both: (count: number, noun: string) => `${count} ${noun} for both`,
	/** How many are for one of the two and not for the other. */
	only: (count: number, whose: string, others: string) =>
		`${count} ${count === 1 ? 'is' : 'are'} for ${whose} and not for ${others}.`,
	reason: (whose: string, reason: string) => `${whose}: ${reason}`,
	choose: 'Choose two groups',
	starters: 'Good to start with, for both',
	none: 'There is nothing yet that is for both.',
	link: 'Compare two groups'
} as const;
