/** What the box suggests: the best resources first, then stages, people and topics of that name. */
import { describeWhy } from '#lib/query/search/explain/describe-why.ts';
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

/** Fewer letters are the beginning of too many names. */
const NAME = 4;

/** @param typed a stage, a role or a topic whose name begins with it comes before the resources */
export function suggestionsOf(answer: Answer | null, typed = ''): Suggestion[] {
	if (!answer) return [];
	const begin = typed.trim().toLowerCase();
	const resources = answer.hits.filter(({ type }) => type === 'resource');
	const others = answer.hits.filter(({ type }) => type !== 'resource').slice(0, OTHERS);
	const named = others.filter(
		({ title }) => begin.length >= NAME && title.toLowerCase().startsWith(begin)
	);
	const rest = others.filter((hit) => !named.includes(hit));
	return [...named, ...resources.slice(0, RESOURCES), ...rest].map(({ node, title, why }) => ({
		node,
		title,
		why: describeWhy(why)
	}));
}
