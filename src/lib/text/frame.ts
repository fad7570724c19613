/** The fixed words of the pages that stand in somebody else's page. */
export const frameText = {
	openMap: 'Open full map',
	openList: 'Open full list',
	openMatrix: 'Open full table',
	openResource: 'Open full page',
	/** Said after a link that leaves. */
	newTab: 'opens in a new tab',
	back: 'Back',
	/** Where the frame may not open a tab. */
	copyAddress: 'If nothing opens, copy this address:',
	/** Past all links of a list or table. */
	skip: 'Skip to the end',
	views: 'Other ways to see this',
	allAs: (many: string) => `All ${many}, as a list`,
	listTitle: (many: string) => `List of ${many}`,
	matrixTitle: (many: string) => `Table of ${many}`,
	region: 'Scroll to see all of it'
} as const;
