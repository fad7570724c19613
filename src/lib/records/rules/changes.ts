/** Each day has one entry in the list of changes, and what an entry names is or was on the map. */
import { quote } from '../problems.ts';
import { byId, type Found, repeats, type Rule } from '../sources.ts';
import { nearest } from '../suggest.ts';

const file = 'changes.yaml';

export const changesRule: Rule = ({ changes, resources, unread, retired = [] }) => {
	if (!changes) return [];
	const known = new Set([
		...byId(resources).keys(),
		...unread,
		...retired.flatMap(({ id }) => id ?? [])
	]);
	return [
		...repeats(changes, ({ date }) => date).map(({ index, key }) => ({
			file,
			path: [index, 'date'],
			message: `${quote(key)} has two entries.`,
			remedy: 'Put the two together: each day is one message of the feed.'
		})),
		...changes.flatMap((change, index) =>
			(['added', 'changed'] as const).flatMap((list) =>
				(change[list] ?? []).flatMap((id, at): Found[] =>
					id === undefined || known.has(id)
						? []
						: [{ file, path: [index, list, at], ...neverThere(id, [...known]) }]
				)
			)
		)
	];
};

function neverThere(id: string, known: readonly string[]) {
	const meant = nearest(id, known);
	return {
		message: `names ${quote(id)}, but no resource has or had this id.`,
		remedy: `${meant === undefined ? 'Check the id.' : `Did you mean ${quote(meant)}?`} A resource that has left the map stands in retired.yaml.`
	};
}
