/** What the header and the footer of every page say. */
export interface Frame {
	title: string;
	description: string;
	/** What this map calls its parts, for the menu. */
	stages: string;
	routes: string;
	questions: string;
	contentLicence: { name: string; url: string };
}
