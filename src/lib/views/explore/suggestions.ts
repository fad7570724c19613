/** What the box suggests: the best resources first, then stages, people and topics of that name. */
import { describeWhy } from '#lib/query/search/describe-why.ts';
import type { Answer } from '#lib/query/search/types.ts';

export interface Suggestion {
	readonly node: string;
	readonly title: string;
	/** Why it is here, in a few words. */
	readonly why: string;
}

/** At most so many resources, and so many of all else: a list that one can take in. */
const RESOURCES = 6;
const OTHERS = 3;

export function suggestionsOf(answer: Answer | null): Suggestion[] {
	if (!answer) return [];
	const resources = answer.hits.filter(({ type }) => type === 'resource');
	const others = answer.hits.filter(({ type }) => type !== 'resource');
	return [...resources.slice(0, RESOURCES), ...others.slice(0, OTHERS)].map(
		({ node, title, why }) => ({
			node,
			title,
			why: describeWhy(why)
		})
	);
}
