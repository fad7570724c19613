/** Icons as paths in a box of 24 by 24, drawn as lines. */
export const icons = {
	share:
		'M8.6 10.5l6.8-4M8.6 13.5l6.8 4M6 9a3 3 0 100 6 3 3 0 000-6zM18 2a3 3 0 100 6 3 3 0 000-6zM18 16a3 3 0 100 6 3 3 0 000-6z',
	copy: 'M9 9h11v12H9zM5 15H4V3h11v2',
	download: 'M12 3v12M7 11l5 5 5-5M4 20h16',
	print: 'M7 9V3h10v6M7 18H4V9h16v9h-3M7 14h10v7H7z',
	email: 'M3 5h18v14H3zM3 6l9 7 9-7',
	app: 'M12 15V3M8 6l4-4 4 4M6 10H5v11h14V10h-1',
	close: 'M6 6l12 12M18 6L6 18',
	bookmark: 'M6 3h12v18l-6-5-6 5z',
	up: 'M12 20V5M6 11l6-6 6 6',
	down: 'M12 4v15M6 13l6 6 6-6'
} as const;
