/** The texts of a node by which it can be found, field by field. */
import type { MapGraph, NodeAttributes, NodeOf } from '#lib/graph/build.ts';
import { nodeOf } from '#lib/graph/read.ts';
import type { FieldId } from '#lib/query/search/fields.ts';
import { contentWords } from '#lib/query/search/words/stop-words.ts';

/** A text, cut at its spaces. */
export interface Line {
	readonly field: FieldId;
	readonly words: readonly string[];
}

const line = (field: FieldId, text: string): Line => ({
	field,
	words: text.split(/\s+/).filter(Boolean)
});

/** The words of a long text that mean something, each once: nobody reads a summary in the answer of a search. */
function gist(text: string): Line {
	let opens = true;
	const words = text.split(/\s+/).map((piece) => {
		const bare = piece.replace(/^[^\p{Letter}\p{Number}]+|[^\p{Letter}\p{Number}]+$/gu, '');
		// only the beginning of a sentence makes a capital that the word has not of its own
		const word = opens
			? bare.replace(/^\p{Uppercase}(?=\p{Lowercase})/u, (first) => first.toLowerCase())
			: bare;
		opens = /[.?!:]$/.test(piece);
		return word;
	});
	const content = words.filter((word) => contentWords(word).length > 0);
	return { field: 'summary', words: [...new Set(content)].sort() };
}

/** The lines of a node: of what is there, none is empty. */
export function linesOf(graph: MapGraph, node: NodeAttributes): Line[] {
	const named = [line('title', node.title)];
	if (node.label !== node.title) named.push(line('short', node.label));
	return [...named, ...restOf(graph, node)].filter(({ words }) => words.length > 0);
}

function restOf(graph: MapGraph, node: NodeAttributes): Line[] {
	switch (node.type) {
		case 'resource':
			return ofResource(node.record);
		case 'course': {
			const { record }: NodeOf<'resource'> = nodeOf(graph, 'resource', node.id);
			return [line('publisher', node.record.provider), gist(record.summary)];
		}
		case 'stage':
			return [
				line('short', node.record.short),
				gist(`${node.record.question} ${node.record.definition}`)
			];
		case 'audience':
			return [
				line('short', node.record.short),
				gist(`${node.record.iAm}. ${node.record.definition}`)
			];
		case 'topic':
			return [gist(`${node.record.want}. ${node.record.definition}`)];
		case 'question':
			return [gist(node.record.prompts.join(' '))];
	}
}

function ofResource(record: NodeOf<'resource'>['record']): Line[] {
	const { asks, summary, authors, publisher, year, country } = record;
	return [
		...asks.map((ask) => line('asks', ask)),
		gist(summary),
		...authors.map((author) => line('authors', author)),
		// most of what organisations put out they also made: once is enough
		...(authors.includes(publisher) ? [] : [line('publisher', publisher)]),
		...(year === null ? [] : [line('year', String(year))]),
		line('country', country)
	];
}
