/**
 * A way from node to node as one plain sentence. It is said from left to right, each node once: "“A” is about payment,
 * and so is “B”, which builds on “C”."
 */
import { linkText } from '#lib/text/describe.ts';
import { auxiliaryOf, pathText } from '#lib/text/path.ts';
import { nameAll, type PathMention, type PathNames } from './path-names.ts';
import type { PathWords } from './path-words.ts';
import type { PathStep } from './path.ts';

/** Text and names of nodes in reading order, as in a phrase of describe. */
export type PathSentence = readonly (string | PathMention)[];

/** @param words what the map calls its relations; without them such a link is only said to be one */
export function describePath(
	steps: readonly PathStep[],
	names: PathNames,
	words?: PathWords
): string {
	return sayPath(pathSentence(steps, names, words));
}

/** The plain text of a sentence. */
function sayPath(sentence: PathSentence): string {
	return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** The sentence in parts, to be shown with links. */
export function pathSentence(
	steps: readonly PathStep[],
	names: PathNames,
	words?: PathWords
): PathSentence {
	const [first, second] = steps;
	if (!first) return [pathText.same];
	const nodes = nameAll([first.from, ...steps.map(({ to }) => to)], names, words);
	const [a, b, c] = nodes as [PathMention, PathMention, PathMention?];
	const both = wordsOf(pathText.both, first.type);
	if (c && steps.length === 2 && both && first.begins && isBack(first, second))
		return [capital(a), pathText.and, c, both, b, pathText.end];
	const lead = first.begins ? undefined : wordsOf(pathText.lead, first.type);
	const start = lead ? [lead, a, pathText.there] : [capital(a), pathText.verb(verb(first, words))];
	const rest = steps.slice(1).flatMap((step, index) => {
		const before = steps[index] as PathStep;
		return [join(before, step, words), nodes[index + 2] as PathMention];
	});
	return [...start, b, ...rest, pathText.end];
}

/** Says that there is no way. */
export function describeNoPath(
	from: string,
	to: string,
	names: PathNames,
	words?: PathWords
): string {
	const [a, b] = nameAll([from, to], names, words);
	return pathText.none(a?.text ?? from, b?.text ?? to);
}

/** Whether a step leaves the node by a link like the one that led to it, with the node at the same end. */
function isBack(before: PathStep, step: PathStep | undefined): boolean {
	return step !== undefined && before.type === step.type && before.begins !== step.begins;
}

/** The words between the node where a step begins and the next one. */
function join(before: PathStep, step: PathStep, words: PathWords | undefined): string {
	const [here, there] = [verb(step, words), verb(reverse(step), words)];
	const same = before.type === step.type;
	// it reads the same both ways, so which end it begins at says nothing
	if (same && here === there) return pathText.whichAlso(here);
	if (!isBack(before, step)) return pathText.which(here);
	// both links begin at the node between: it does one thing twice
	if (step.begins) return pathText.whichAlso(here);
	// both end there: two others do the same thing
	const auxiliary = auxiliaryOf(there);
	return auxiliary ? pathText.soToo(auxiliary) : pathText.which(here);
}

const reverse = ({ from, to, type, begins }: PathStep): PathStep => ({
	from: to,
	to: from,
	type,
	begins: !begins
});

/** The words from the node where a step begins to the next one. */
function verb({ type, begins }: PathStep, words: PathWords | undefined): string {
	const own = words && wordsOf(words.verbs, type);
	if (own) return own[begins ? 0 : 1];
	const fixed = wordsOf<unknown>(linkText, type) as
		{ forward: string; backward: string } | undefined;
	return fixed?.[begins ? 'forward' : 'backward'] ?? pathText.linked;
}

function wordsOf<T>(table: Readonly<Record<string, T>>, type: string): T | undefined {
	return Object.hasOwn(table, type) ? table[type] : undefined;
}

function capital({ node, text }: PathMention): PathMention {
	return { node, text: text.charAt(0).toUpperCase() + text.slice(1) };
}
