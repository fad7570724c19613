/** The fixed words of the pictures that stand beside links to the site. */
export const cardText = {
	/** What it is, and where on the map it stands. */
	kindAndPlace: (kind: string, place: string) => `${kind} · ${place}`,
	place: (stage: string, number: number, of: number) => `${stage} ${number} of ${of}`,
	retired: 'No longer on the map',
	/** For those who do not see the picture. */
	alt: (title: string, site: string) =>
		`“${title}”, beside a map with coloured territories. ${site}.`
} as const;
