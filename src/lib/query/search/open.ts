/** Opens the file of the search, in the browser or anywhere. Knows nothing of the page: text in, answer out. */
import { splitNodeId } from '#lib/graph/node-types.ts';
import { byScore, cutHits } from '#lib/query/search/match/cutoff.ts';
import type { SearchFile } from './file.ts';
import { type Fit, fitTo } from '#lib/query/search/match/rerank.ts';
import { openWords } from '#lib/query/search/read/known-words.ts';
import { buildPostings } from '#lib/query/search/index/postings.ts';
import { openQueries } from '#lib/query/search/read/parse-query.ts';
import { rowAt, type Rows, unpackRows } from '#lib/query/search/index/rows.ts';
import { scoreNodes } from '#lib/query/search/match/score.ts';
import { openTexts } from '#lib/query/search/index/texts.ts';
import type { Answer, Hit, SearchIndex, Why } from './types.ts';
import { openWhy, type ReadWhy } from '#lib/query/search/explain/why.ts';
import { wordsIn } from '#lib/query/search/words/tokenise.ts';

/** So many hits are looked at closely; those behind them stay as they are. */
const CLOSE = 80;

export function openSearch(file: SearchFile): SearchIndex {
	const texts = openTexts(file);
	const has = unpackRows(file.has);
	const nodesOfTerm = turned(has, file.terms.length, texts.size);
	const postings = buildPostings(texts, file.terms, has);
	const alsoTyped = file.synonyms.flatMap(({ typed }) => typed.flatMap(wordsIn));
	const known = openWords(texts.stems, postings, alsoTyped);
	const readQuery = openQueries(file, texts.stems, known);
	const titleOf = (node: number) =>
		[...rowAt(texts.lines, texts.firstLine[node] ?? 0)].map((word) => file.words[word]).join(' ');

	return {
		search(text): Answer {
			const query = readQuery(text);
			const { clauses, asked, mended, terms } = query;
			const scored = scoreNodes(clauses, texts.size, postings, nodesOfTerm);
			const found = cutHits(scored, file.standing);
			const fit: Fit = fitTo(query, scored.weights, texts, has, postings);
			const close = found
				.slice(0, CLOSE)
				.map(({ node, score }) => ({ node, score: score * fit(node) }))
				.sort(byScore);
			const why = openWhy(file, texts, has, clauses, scored.weights);
			const hits = [...close, ...found.slice(CLOSE)].map(
				({ node, score }) =>
					new Found(file.nodes[node] ?? '', () => titleOf(node), score, node, why)
			);
			return { hits, mended, terms, asked };
		}
	};
}

/** A hit that reads its title and its reason when they are asked for: a long list shows few of them. */
class Found implements Hit {
	readonly node: string;
	readonly score: number;
	readonly #title: () => string;
	readonly #number: number;
	readonly #why: ReadWhy;
	constructor(node: string, title: () => string, score: number, number: number, why: ReadWhy) {
		this.node = node;
		this.score = score;
		this.#title = title;
		this.#number = number;
		this.#why = why;
	}
	get type() {
		return splitNodeId(this.node).type;
	}
	get title(): string {
		return this.#title();
	}
	get why(): Why {
		return this.#why(this.#number);
	}
}

/** Rows the other way round: from what each node has to who has each. */
function turned({ starts, values }: Rows, terms: number, nodes: number): Rows {
	const counts = new Int32Array(terms + 1);
	for (const term of values) counts[term + 1] = (counts[term + 1] ?? 0) + 1;
	for (let term = 0; term < terms; term++)
		counts[term + 1] = (counts[term + 1] ?? 0) + (counts[term] ?? 0);
	const next = counts.slice();
	const turned = new Int32Array(values.length);
	for (let node = 0; node < nodes; node++)
		for (let place = starts[node] ?? 0; place < (starts[node + 1] ?? 0); place++) {
			const term = values[place] ?? 0;
			const at = next[term] ?? 0;
			next[term] = at + 1;
			turned[at] = node;
		}
	return { starts: counts, values: turned };
}
