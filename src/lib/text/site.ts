/** The fixed words round every page: header, footer, and the pages about the site itself. */
export const siteText = {
	skip: 'Skip to main content',
	mainMenu: 'Main menu',
	map: 'Map',
	list: 'List',
	matrix: 'Matrix',
	about: 'About',
	share: 'Put the map on your site',
	accessibility: 'Accessibility',
	privacy: 'Privacy',
	licence: 'Words and data: free to use under'
} as const;

/** Words of the page about the map that hold figures. */
export const aboutText = {
	sure: (seen: number, all: number, checked: number) =>
		`For ${seen} of ${all} resources we saw most facts on public pages. For the others some facts are still to be confirmed, and their pages say so. ${
			checked === 0
				? 'We have not opened the links one by one yet.'
				: `We have opened ${checked} of the links by hand.`
		}`
} as const;
