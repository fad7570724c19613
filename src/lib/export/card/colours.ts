/** The colours of cards: those of the site's light scheme (src/app.css; a test compares). */
export const colours = {
	sea: '#dde9ea',
	shallow: '#cfdfe2',
	paper: '#fbfaf6',
	ink: '#14262b',
	soft: '#44565b',
	accent: '#0a5a5e',
	white: '#ffffff'
} as const;
