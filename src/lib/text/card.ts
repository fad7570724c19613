/** The fixed words of the pictures that stand beside links to the site. */
export const cardText = {
	/** The language that the site says it is in (src/app.html), as Open Graph writes it. */
	locale: 'en_GB',
	/** What it is, and where on the map it stands. */
	kindAndPlace: (kind: string, place: string) => `${kind} · ${place}`,
	stage: (stage: string, number: number) => `${stage} ${number}`,
	named: (stage: string, name: string) => `${stage}: ${name}`,
	place: (stage: string, number: number, of: number) => `${stage} ${number} of ${of}`,
	retired: 'No longer on the map',
	/** For those who do not see the picture. */
	alt: (title: string, site: string) =>
		`“${title}”, beside a map with coloured territories. ${site}.`
} as const;
