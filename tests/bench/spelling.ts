/**
 * How well slips are mended, and by what: part of `npm run bench:search`. Two tables: made slips in the words of the map, by
 * several uses of Fuse.js; and made slips in the labelled queries, by our index and by Fuse.js searching the texts itself.
 */
import Fuse, { type IFuseOptions } from 'fuse.js';
import type { SearchFile } from '../../src/lib/query/search/file.ts';
import { openSearch } from '../../src/lib/query/search/open.ts';
import { openSpelling } from '../../src/lib/query/search/read/correct-spelling.ts';
import { stemOf } from '../../src/lib/query/search/words/stem.ts';
import { contentWords } from '../../src/lib/query/search/words/stop-words.ts';
import type { Dataset } from '../../src/lib/schema/dataset.ts';
import { slips, startPicking, withSlip } from '../lib/query/search/slips.ts';

type Correct = (word: string) => string | undefined;

export interface Labelled {
	readonly q: string;
	readonly want: readonly string[];
}

const percent = (part: number, all: number) => Number(((100 * part) / all).toFixed(1));
/** Milliseconds of the processor: others on the machine do not count. */
const processor = () => process.cpuUsage().user / 1000;

const plainFuse =
	(threshold: number) =>
	(words: readonly string[]): Correct => {
		const fuse = new Fuse(words, { threshold, ignoreLocation: true });
		return (word) => fuse.search(word, { limit: 1 })[0]?.item;
	};
const wholeWords =
	(threshold: number) =>
	(words: readonly string[]): Correct => {
		const fuse = new Fuse(
			words.map((word) => ` ${word} `),
			{ threshold, distance: 10 }
		);
		return (word) => fuse.search(` ${word} `, { limit: 1 })[0]?.item.trim();
	};

const uses: Readonly<Record<string, (words: readonly string[]) => Correct>> = {
	'as built': openSpelling,
	'Fuse on whole words': wholeWords(0.28),
	'Fuse on whole words, threshold 0.4': wholeWords(0.4),
	'Fuse on bare words': plainFuse(0.28),
	'Fuse on bare words, threshold 0.4': plainFuse(0.4)
};

/** For each use, how many of the made slips lead back to the word, or to another form of it. */
export function compareSpelling(file: SearchFile) {
	const words = [...new Set(file.words.flatMap(contentWords))];
	const known = new Set(words);
	const pick = startPicking(1);
	const some = words
		.filter((word) => /^[a-z]{4,}$/.test(word))
		.filter((_, place) => place % 9 === 0);
	const typos = some.flatMap((meant) =>
		slips
			.filter((slip) => slip !== 'two' || meant.length >= 8)
			.map((slip) => ({ slip, meant, typed: withSlip(meant, slip, pick) }))
			.filter(({ typed }) => typed.length >= 4 && !known.has(typed))
	);
	const forms = new Set(some.map(stemOf));
	const others = words.filter((word) => !forms.has(stemOf(word)));
	const rows = Object.entries(uses).map(([name, open]) => {
		const correct = open(words);
		const start = processor();
		const read = typos.map(({ slip, meant, typed }) => {
			const found = correct(typed);
			return { slip, found, right: found !== undefined && stemOf(found) === stemOf(meant) };
		});
		const time = (processor() - start) / typos.length;
		const rightOf = (slip: string) => {
			const same = read.filter((one) => one.slip === slip);
			return percent(same.filter(({ right }) => right).length, same.length);
		};
		const unknown = open(others);
		return [
			name,
			{
				'right, %': percent(read.filter(({ right }) => right).length, read.length),
				'wrong, %': percent(
					read.filter(({ right, found }) => !right && found !== undefined).length,
					read.length
				),
				...Object.fromEntries(slips.map((slip) => [slip, rightOf(slip)])),
				// correct words that the map does not have: nothing should be found for them
				'unknown words changed, %': percent(
					some.filter((word) => unknown(word) !== undefined).length,
					some.length
				),
				'ms a word': Number(time.toFixed(2))
			}
		] as const;
	});
	console.log(
		`\nSlips in words: ${typos.length} made from ${some.length} of ${words.length} words`
	);
	console.table(Object.fromEntries(rows));
}

/** What the labelled queries find, as they are and with a slip in the longest word of each. */
export function compareSearches(file: SearchFile, dataset: Dataset, queries: readonly Labelled[]) {
	const pick = startPicking(3);
	const slipped = queries.flatMap(({ q, want }, number) => {
		const [long] = q.split(' ').sort((a, b) => b.length - a.length);
		const slip = slips[number % slips.length] ?? 'wrong';
		return long && /^[a-z]{6,}$/.test(long)
			? [{ q: q.replace(long, withSlip(long, slip, pick)), want }]
			: [];
	});
	const index = openSearch(file);
	const texts = dataset.resources.map(({ id, title, short, asks }) => ({
		node: `resource:${id}`,
		title,
		short,
		asks
	}));
	type Text = (typeof texts)[number];
	const byFuse = (options: IFuseOptions<Text>) => {
		const fuse = new Fuse(texts, {
			keys: [
				{ name: 'title', weight: 5 },
				{ name: 'short', weight: 4 },
				{ name: 'asks', weight: 3.5 }
			],
			ignoreLocation: true,
			threshold: 0.28,
			...options
		});
		return (text: string) => fuse.search(text).map(({ item }) => item.node);
	};
	const searches: Readonly<Record<string, (text: string) => string[]>> = {
		'the index, slips mended by Fuse': (text) => index.search(text).hits.map(({ node }) => node),
		'Fuse, token search of names and asks': byFuse({ useTokenSearch: true }),
		'Fuse, extended search of names and asks': byFuse({ useExtendedSearch: true })
	};
	const judge = (find: (text: string) => string[], list: readonly Labelled[]) => {
		let [recall, mrr] = [0, 0];
		for (const { q, want } of list) {
			const hits = find(q);
			const places = want
				.map((id) => hits.indexOf(id.includes(':') ? id : `resource:${id}`))
				.filter((place) => place >= 0);
			recall += places.filter((place) => place < 5).length / want.length;
			mrr += places.length > 0 ? 1 / (Math.min(...places) + 1) : 0;
		}
		return [recall / list.length, mrr / list.length].map((value) => Number(value.toFixed(3)));
	};
	const rows = Object.entries(searches).map(([name, find]) => {
		const start = processor();
		const [recall, mrr] = judge(find, queries);
		const time = (processor() - start) / queries.length;
		const [slippedRecall, slippedMrr] = judge(find, slipped);
		return [
			name,
			{
				'recall@5': recall,
				MRR: mrr,
				'recall@5 with slips': slippedRecall,
				'MRR with slips': slippedMrr,
				'ms a query': Number(time.toFixed(2))
			}
		] as const;
	});
	console.log(`\nLabelled queries: ${queries.length}, of these ${slipped.length} with a slip`);
	console.table(Object.fromEntries(rows));
}
