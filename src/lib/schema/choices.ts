/** The lists of terms that a vocabulary gives to the fields. */
import type { Choices, TermChoice } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The part of a vocabulary that choices need; any list may be missing, as in a file that is half written. */
export type SomeVocabulary = {
	readonly [List in keyof Vocabulary]?: List extends 'throughout'
		? TermChoice
		: readonly TermChoice[];
};

/** Every list that the vocabulary has, and the two that are made of others. */
export function choicesOf(vocabulary: SomeVocabulary): Choices {
	const { throughout, ...lists } = vocabulary;
	const { stages, topics, audiences, kinds } = lists;
	return {
		...lists,
		...(stages && throughout && { homes: [...stages, throughout] }),
		...(stages &&
			topics &&
			audiences &&
			kinds && {
				tags: [
					...tagged('topic', topics),
					...tagged('stage', stages),
					...tagged('audience', audiences),
					...tagged('kind', kinds)
				]
			})
	};
}

function tagged(type: string, terms: readonly TermChoice[]): TermChoice[] {
	return terms.map((term) => ({ id: `${type}:${term.id}`, label: term.label }));
}
