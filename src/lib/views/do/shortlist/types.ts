/** What the page of the shortlist is given. */
export interface ShortlistView {
	/** What the map calls its resources. */
	resource: { one: string; many: string };
}
