/** An address that can be given on. */
export interface ShareLink {
	/** What it shows, where there is a choice. */
	label: string;
	/** In full. */
	url: string;
}
