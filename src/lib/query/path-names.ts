/** What the nodes on a way are called in its sentence: short, never two alike, quoted where it is a title. */
import { pathText } from '#lib/text/path.ts';
import type { PathWords } from './path-words.ts';

export interface PathNames {
	/** Inside a sentence: "researchers", “Designing the research”, PowerCube. */
	readonly nameOf: (node: string) => string;
	/** In full. */
	readonly titleOf: (node: string) => string;
}

/** A node as a sentence names it. */
export interface PathMention {
	readonly node: string;
	readonly text: string;
}

/** A name longer than this is cut at a word. */
const LONGEST = 60;

/** People and purposes are plain words; all else is a title. */
const plain = ['audience', 'topic'];

/** The name of each node, in the same order. Nodes whose short names are the same are called by their titles. */
export function nameAll(
	nodes: readonly string[],
	names: PathNames,
	words: PathWords | undefined
): PathMention[] {
	const short = nodes.map((node) => called(node, names.nameOf(node), words));
	return nodes.map((node, index) => {
		const text = short[index] as string;
		const alike = short.some((other, place) => place !== index && other === text);
		return { node, text: alike ? called(node, names.titleOf(node), words) : text };
	});
}

function called(node: string, name: string, words: PathWords | undefined): string {
	const type = node.slice(0, node.indexOf(':'));
	if (plain.includes(type)) return name;
	const quoted = pathText.quoted(shorten(bare(name)));
	// a course has the name of its resource
	const noun = words?.nouns[type];
	return noun === undefined ? quoted : pathText.noun(noun, quoted);
}

/** Without quotes round it or a full stop behind it; the sentence has its own. Quotes inside become single ones. */
function bare(name: string): string {
	return name
		.trim()
		.replace(/^“([^“”]*)”$/, '$1')
		.replace(/\.$/, '')
		.replaceAll('“', '‘')
		.replaceAll('”', '’');
}

function shorten(name: string): string {
	if (name.length <= LONGEST) return name;
	const start = name.slice(0, LONGEST);
	const word = start.lastIndexOf(' ');
	// languages and addresses without spaces are cut where they must
	return pathText.cut(
		start.slice(0, word > LONGEST / 2 ? word : LONGEST).replace(/[\s,;:.–-]+$/, '')
	);
}
