/** The fixed words of sharing an address. */
export const shareText = {
	share: 'Share',
	close: 'Close',
	what: 'What to share',
	/** The page of the thing itself. */
	page: 'The page about this',
	/** The address of the window, with filters and all. */
	here: 'What you see now',
	link: 'Link',
	copyLink: 'Copy link',
	copied: 'The link is copied.',
	selected: 'The link is selected. Copy it with Ctrl + C (on a Mac, ⌘ + C).',
	email: 'Send by e-mail',
	app: 'Send with an app',
	qr: (address: string) => `QR code for ${address}`,
	qrHint: 'Point the camera of a phone at this code to open the link there.',
	qrTooLong: 'This link is too long for a QR code. Use fewer filters, or copy the link.',
	onYourSite: 'Put this on your own website',
	failed: 'This part of the site did not arrive. You can copy the link here:'
} as const;
