/** What a person who walks over the map by keys is told about where they are. Names are given. */
export const walkText = {
	top: (index: number, of: number) => (of === 1 ? 'The only group' : `${index} of ${of} groups`),
	inGroup: (index: number, of: number, group: string) => `${index} of ${of} in ${group}`,
	linked: (index: number, of: number, owner: string) => `${index} of ${of} linked to ${owner}`,

	/** Over the choice that opens where a thing belongs to several groups. */
	groups: 'Groups that this belongs to'
} as const;
