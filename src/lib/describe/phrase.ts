/**
 * Sentences with nodes in them. A phrase is text and mentions of nodes, in reading order, so that one sentence can be
 * shown with links, spoken, or tested as a string.
 */
import type { MapGraph } from '#lib/graph/build.ts';
import { facetNouns } from '#lib/text/facets.ts';
import { phraseText } from '#lib/text/phrase.ts';

/** A node as a sentence names it. */
export interface Mention {
	readonly node: string;
	readonly text: string;
}
export type Phrase = readonly (string | Mention)[];

/** What can stand in a gap of a sentence: words, one node or several. */
export type Filling = string | Mention | readonly Mention[];

/** The plain text of a phrase. */
export function say(phrase: Phrase): string {
	return phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** "NHS staff" stays; "Health and care staff" becomes "health and care staff" inside a sentence. */
export function lowerFirst(text: string): string {
	return /^\p{Lu}\p{Lu}|^\p{Lu}\d/u.test(text)
		? text
		: text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a node is named inside a sentence. */
export function mention(graph: MapGraph, node: string): Mention {
	const { type, label } = graph.getNodeAttributes(node);
	const plain = type === 'audience' || type === 'topic';
	const quoted = type === 'stage' || type === 'question';
	return {
		node,
		text: plain ? lowerFirst(label) : quoted ? phraseText.quoted(label) : label
	};
}

/** Fills the gaps of a sentence. {To} is {to} with a capital; nouns of the map fill {stage}, {stages} and so on. */
export function fill(
	graph: MapGraph,
	template: string,
	gaps: Readonly<Record<string, Filling>>
): Phrase {
	const parts = template.split(/\{(\w+)\}/).flatMap((part, index): Phrase => {
		if (index % 2 === 0) return part ? [part] : [];
		const name = lowerFirst(part);
		const filling = gaps[name] ?? noun(graph, name, gaps);
		if (filling === undefined) throw new Error(`Nothing fills {${part}} in “${template}”.`);
		const phrase = toPhrase(filling);
		return name === part ? phrase : capitalised(phrase);
	});
	return joinText(parts);
}

/** "a, b and c"; names that hold an "and" of their own are kept apart: "rules and policy, and also working online". */
export function listed(mentions: readonly Mention[]): Phrase {
	const and = ` ${phraseText.and} `;
	const unclear = mentions.some(({ text }) => text.includes(and) && !text.startsWith('“'));
	const last = unclear ? phraseText.andAlso : and;
	return mentions.flatMap((one, index): Phrase => {
		if (index === 0) return [one];
		return [index === mentions.length - 1 ? last : ', ', one];
	});
}

/** What the map calls its parts, one and several. */
export function nouns(graph: MapGraph): Readonly<Record<string, string>> {
	const { words } = graph.getAttribute('dataset').site;
	return Object.fromEntries(
		Object.entries({ ...facetNouns, ...words }).flatMap(([id, word]) =>
			// some words are phrases, which have no number
			typeof word === 'string'
				? []
				: [
						[id, word.one],
						[`${id}s`, word.many]
					]
		)
	);
}

/** "stage", or "stages" where the sentence names several of them. */
function noun(graph: MapGraph, name: string, gaps: Readonly<Record<string, Filling>>) {
	const several = Object.values(gaps).some(
		(gap) => Array.isArray(gap) && gap.length > 1 && gap[0].node.startsWith(`${name}:`)
	);
	return nouns(graph)[several ? `${name}s` : name];
}

function toPhrase(filling: Filling): Phrase {
	if (typeof filling === 'string') return [filling];
	return 'node' in filling ? [filling] : listed(filling);
}

function capitalised([first, ...rest]: Phrase): Phrase {
	if (first === undefined) return [];
	if (typeof first === 'string') return [upperFirst(first), ...rest];
	return [{ ...first, text: upperFirst(first.text) }, ...rest];
}

/** Neighbouring pieces of text become one; the data of a page are smaller for it. */
function joinText(parts: Phrase): Phrase {
	const joined: (string | Mention)[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (typeof part === 'string' && typeof last === 'string')
			joined[joined.length - 1] = last + part;
		else joined.push(part);
	}
	return joined;
}
