/** The fixed words round every page: the header and the page about the map. */
export const siteText = {
	skip: 'Skip to main content',
	mainMenu: 'Main menu',
	map: 'Map',
	list: 'List',
	matrix: 'Matrix',
	about: 'About'
} as const;

/** Words of the page about the map that hold figures. What the map calls its resources is given. */
export const aboutText = {
	sure: (seen: number, all: number, checked: number, many: string) =>
		`For ${seen} of ${all} ${many} we saw most facts on public pages. For the others some facts are still to be confirmed, and their pages say so. ${
			checked === 0
				? 'We have not opened the links one by one yet.'
				: `We have opened ${checked} of the links by hand.`
		}`
} as const;
