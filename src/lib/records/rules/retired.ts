/** An id that has left the map never comes back as something else. */
import { quote } from '../problems.ts';
import { byId, repeats, type Rule } from '../sources.ts';

const file = 'retired.yaml';

export const retiredRule: Rule = ({ retired, resources }) => {
	if (!retired) return [];
	const living = byId(resources);
	return [
		...repeats(retired, ({ id }) => id).map(({ index, key }) => ({
			file,
			path: [index, 'id'],
			message: `names ${quote(key)} a second time.`,
			remedy: 'Remove one of the two.'
		})),
		...retired.flatMap(({ id }, index) =>
			id !== undefined && living.has(id)
				? [
						{
							file,
							path: [index, 'id'],
							message: `${quote(id)} is a resource of the map.`,
							remedy: `Remove it here, or remove ${living.get(id)?.file}.`
						}
					]
				: []
		)
	];
};
