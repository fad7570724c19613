/** The order of a shortlist. */

/** The list with one of its ids moved by some places; it stops at the ends. */
export function moved(list: readonly string[], id: string, by: number): readonly string[] {
	const from = list.indexOf(id);
	if (from < 0) return list;
	const left = list.filter((one) => one !== id);
	const to = Math.min(Math.max(from + by, 0), left.length);
	return [...left.slice(0, to), id, ...left.slice(to)];
}
