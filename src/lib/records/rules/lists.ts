/** Questions, routes and groups of synonyms can be told apart. */
import { quote } from '../problems.ts';
import { type Found, repeats, type Rule } from '../sources.ts';

export const listsRule: Rule = ({ questions, routes = [], synonyms }) => [
	...sameId('questions.yaml', ['questions'], questions?.questions ?? []),
	...sameId('routes.yaml', [], routes),
	...sameId('synonyms.yaml', ['groups'], synonyms?.groups ?? []),
	...repeats(questions?.questions ?? [], (question) => question.text).map(({ index, first }) => ({
		file: 'questions.yaml',
		path: ['questions', index, 'text'],
		message: `is also the text of ${quote(first.id)}.`,
		remedy: 'Keep one of the two.'
	})),
	...wordsInTwoGroups(synonyms?.groups ?? [])
];

function sameId(
	file: string,
	path: readonly PropertyKey[],
	items: readonly { id?: string }[]
): Found[] {
	return repeats(items, (item) => item.id).map(({ index, key }) => ({
		file,
		path: [...path, index, 'id'],
		message: `${quote(key)} is used twice.`,
		remedy: 'Give the new one another id, or remove it.'
	}));
}

function wordsInTwoGroups(groups: readonly { id?: string; typed?: readonly string[] }[]): Found[] {
	const words = groups.flatMap((group, at) =>
		(group.typed ?? []).map((word, index) => ({
			word,
			group,
			path: ['groups', at, 'typed', index]
		}))
	);
	return repeats(words, ({ word }) => word.toLowerCase())
		.filter(({ item, first }) => item.group !== first.group)
		.map(({ item, first }) => ({
			file: 'synonyms.yaml',
			path: item.path,
			message: `${quote(item.word)} is also a typed word of the group ${quote(first.group.id)}.`,
			remedy: 'Keep it in the group that fits better.'
		}));
}
