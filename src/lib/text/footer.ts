/** The words of the footer. */
export const footerText = {
	licence: 'Words and data: free to use under',
	share: 'Put the map on your site',
	data: 'Download the data',
	accessibility: 'Accessibility',
	privacy: 'Privacy'
} as const;
