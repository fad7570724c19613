/** The words of a map for its relations, courses and questions: its vocabulary has them, so a sentence must be given them. */
import type { LinkType } from '#lib/graph/links.ts';

/** Plain data, to be sent to the browser with the names. */
export interface PathWords {
	/** By link type: read from its beginning, from its end. */
	readonly verbs: Readonly<Record<string, readonly [forward: string, backward: string]>>;
	/** By node type, for those that a sentence names with their noun: "the course “...”". */
	readonly nouns: Readonly<Record<string, string>>;
}

interface Nouns {
	readonly question: { readonly one: string };
	readonly course: { readonly one: string };
}

/** @param words what the map calls its parts, from its site record */
export function pathWords(types: Iterable<LinkType>, { question, course }: Nouns): PathWords {
	return {
		verbs: Object.fromEntries(
			[...types].map(({ id, forward, backward }) => [id, [forward, backward] as const])
		),
		nouns: { question: question.one, course: course.one }
	};
}
