/** What nodes on the map are called, and what a person who walks over it by keys is told. */
export const walkText = {
	/** The accessible name of a resource. */
	name: (title: string, kind: string, place: string) => `${title}, ${kind}, ${place}`,
	/** Its place in a group. */
	inGroup: (index: number, of: number, group: string) => `${index} of ${of} in ${group}`,
	/** How it was come to. */
	linked: (index: number, of: number, owner: string) => `${index} of ${of} linked to ${owner}`,

	/** Over the choice that opens where a thing belongs to several groups. */
	groups: 'Groups that this belongs to'
} as const;
