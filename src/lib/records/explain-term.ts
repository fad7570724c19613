/** What to say about a value that is not in its list. */
import type { Fault } from '#lib/schema/fault.ts';
import type { TermList } from '#lib/schema/terms.ts';
import { quote } from './problems.ts';
import { nearest } from './suggest.ts';

const names: Partial<Record<TermList, string>> = {
	homes: 'stages (or the commons)',
	relations: 'types of link',
	tags: 'tags that the vocabulary allows'
};

/** Longer lists are not printed; the file that holds them is named. */
const fewEnoughToList = 12;

export function explainTerm(
	found: unknown,
	known: readonly string[],
	list: TermList | undefined
): Fault {
	const meant = nearest(String(found), known);
	const ask = meant === undefined ? '' : `Did you mean ${quote(meant)}? `;
	if (list === 'resources')
		return {
			message: `names ${quote(found)}, but no resource has this id.`,
			remedy: `${ask || 'Check the id. '}Otherwise add the resource first, or remove this.`
		};
	const choose =
		known.length <= fewEnoughToList
			? `Choose one of: ${known.join(', ')}.`
			: 'All of them are in vocabulary.yaml.';
	const which = list === undefined ? 'words that may stand here' : (names[list] ?? list);
	return { message: `${quote(found)} is not one of the ${which}.`, remedy: `${ask}${choose}` };
}
