/** The terms of a vocabulary can be told apart. */
import { quote } from '../problems.ts';
import { type Found, repeats, type Rule } from '../sources.ts';

const file = 'vocabulary.yaml';

export const vocabularyRule: Rule = ({ vocabulary = {} }) => {
	const { throughout, ...lists } = vocabulary;
	const found: Found[] = [];
	for (const [list, terms] of Object.entries(lists)) {
		for (const { index, key } of repeats<{ id?: string }>(terms ?? [], (term) => term.id))
			found.push({
				file,
				path: [list, index, 'id'],
				message: `${quote(key)} is the id of two ${list}.`,
				remedy: 'Give the new one another id, or remove it.'
			});
	}
	for (const { index, key, first } of repeats(lists.families ?? [], (family) => family.shape))
		found.push({
			file,
			path: ['families', index, 'shape'],
			message: `${quote(key)} is also the shape of ${quote(first.id)}.`,
			remedy: 'Give each family its own shape.'
		});
	const clash = lists.stages?.some(
		(stage) => stage.id !== undefined && stage.id === throughout?.id
	);
	if (clash)
		found.push({
			file,
			path: ['throughout', 'id'],
			message: `${quote(throughout?.id)} is also the id of a stage.`,
			remedy: 'Give the commons an id of its own.'
		});
	return found;
};
