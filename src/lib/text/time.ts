/** Days, and how long things take, in words. */
const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

export const timeText = {
	unknown: 'Time not known',
	minutes: (minutes: number) => (minutes === 1 ? 'About 1 minute' : `About ${minutes} minutes`),
	hours: (hours: number, minutes: number) =>
		`About ${hours === 1 ? '1 hour' : `${hours} hours`}${minutes ? ` ${minutes} minutes` : ''}`,
	day: (year: number, month: number, day: number) => `${day} ${months[month - 1]} ${year}`,
	checked: (day: string) => `Link checked on ${day}`,
	unchecked: 'Link not checked yet'
} as const;
