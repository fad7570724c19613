/** Opens the file of the search, in the browser or anywhere. Knows nothing of the page: text in, answer out. */
import { splitNodeId } from '#lib/graph/node-types.ts';
import { openWhy } from './explain/why.ts';
import type { SearchFile } from './file.ts';
import { buildPostings } from './index/postings.ts';
import { rowAt, transpose, unpackRows } from './index/rows.ts';
import { openTexts } from './index/texts.ts';
import { applyCutoff, byScore } from './match/cutoff.ts';
import { openBoost } from './match/rerank.ts';
import { scoreNodes } from './match/score.ts';
import { openWords } from './read/known-words.ts';
import { openQueryParser } from './read/parse-query.ts';
import type { Answer, Hit, SearchIndex, Why } from './types.ts';
import { tokenise } from './words/tokenise.ts';

/** So many hits are ranked again; those behind them stay as they are. */
const RERANKED = 80;

export function openSearch(file: SearchFile): SearchIndex {
	const texts = openTexts(file);
	const has = unpackRows(file.has);
	const nodesOfTerm = transpose(has, file.terms.length);
	const postings = buildPostings(texts, file.terms, has);
	const alsoTyped = file.synonyms.flatMap(({ typed }) => typed.flatMap(tokenise));
	const known = openWords(texts.stems, postings, alsoTyped);
	const parseQuery = openQueryParser(file, texts.stems, known);
	const titleOf = (node: number) =>
		[...rowAt(texts.lines, texts.firstLine[node] ?? 0)].map((word) => file.words[word]).join(' ');

	return {
		search(text): Answer {
			const query = parseQuery(text);
			const { clauses, asked, mended, terms } = query;
			const scored = scoreNodes(clauses, texts.size, postings, nodesOfTerm);
			const found = applyCutoff(scored, file.priors);
			const boost = openBoost(query, scored.weights, texts, has, postings);
			const reranked = found
				.slice(0, RERANKED)
				.map(({ node, score }) => ({ node, score: score * boost(node) }))
				.sort(byScore);
			const read: Read = { titleOf, whyOf: openWhy(file, texts, has, clauses, scored.weights) };
			const hits = [...reranked, ...found.slice(RERANKED)].map(
				({ node, score }) => new LazyHit(file.nodes[node] ?? '', score, node, read)
			);
			return { hits, mended, terms, asked };
		}
	};
}

interface Read {
	readonly titleOf: (node: number) => string;
	readonly whyOf: (node: number) => Why;
}

/** A hit that works out its title and its reason when they are asked for: a long list shows few of them. */
class LazyHit implements Hit {
	readonly node: string;
	readonly score: number;
	readonly #number: number;
	readonly #read: Read;
	constructor(node: string, score: number, number: number, read: Read) {
		this.node = node;
		this.score = score;
		this.#number = number;
		this.#read = read;
	}
	get type() {
		return splitNodeId(this.node).type;
	}
	get title(): string {
		return this.#read.titleOf(this.#number);
	}
	get why(): Why {
		return this.#read.whyOf(this.#number);
	}
}
