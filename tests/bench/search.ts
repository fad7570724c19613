/**
 * What the search costs, and what mends slips best: `npm run bench:search`. Measures the map as it is, and one of 10,000 resources made of the same
 * ones with parts of their words renamed, so that the number of different words grows with the map as it does in life.
 * Milliseconds on this machine at full speed; divide what a slow phone may take by four or more.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { buildGraph } from '../../src/lib/graph/build.ts';
import { buildSearchFile } from '#lib/query/search/build/build-file.ts';
import type { SearchFile } from '../../src/lib/query/search/file.ts';
import { openSearch } from '../../src/lib/query/search/open.ts';
import type { Dataset } from '../../src/lib/schema/dataset.ts';
import { checkFolder } from '../../src/lib/server/dataset.ts';
import { compareSearches, compareSpelling, type Labelled } from './spelling.ts';

const SIZE = 10_000;
const ROUNDS = 5;

const { dataset } = checkFolder('data');
if (!dataset) throw new Error('The data have problems. Run npm run data:check.');

const labelled = new URL('../lib/query/search/queries.yaml', import.meta.url);
const judged = parse(readFileSync(labelled, 'utf8')) as Labelled[];
const queries = judged.map(({ q }) => q);
const hard = [
	'p',
	'resarch involvment comunity gaurdian evalutation accesible',
	'research involvement public people health care patients data guidance co-production study',
	'zzzz yyyyyyyy xxxxxxxxx qqqqqqqq vvvvvvvvvv wwwwwwww',
	'payment '.repeat(8000)
];

/** Every seventh word of a copy is a word of its own, shared by few. */
function renamed(text: string, copy: number): string {
	let place = copy;
	return text.replace(/\p{Letter}{5,}/gu, (word) =>
		place++ % 7 === 0 ? `${word}${letters(copy >> 2)}` : word
	);
}
const letters = (number: number) =>
	number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');

function grown(from: Dataset): Dataset {
	const { resources } = from;
	const copies = Array.from({ length: SIZE - resources.length }, (_, number) => {
		const copy = 1 + Math.floor(number / resources.length);
		const resource = resources[number % resources.length] ?? resources[0]!;
		return {
			...resource,
			id: `${resource.id}-${copy}`,
			title: renamed(resource.title, copy),
			short: renamed(resource.short, copy),
			summary: renamed(resource.summary, copy),
			asks: resource.asks.map((ask) => renamed(ask, copy)),
			authors: resource.authors.map((author) => renamed(author, copy)),
			related: []
		};
	});
	return { ...from, resources: [...resources, ...copies] };
}

const timed = <T>(work: () => T): [T, number] => {
	const start = performance.now();
	const made = work();
	return [made, performance.now() - start];
};
const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const rounded = (value: number) => Number(value.toFixed(2));

function measure(name: string, map: Dataset) {
	const [file, build] = timed(() => buildSearchFile(buildGraph(map)));
	const json = JSON.stringify(file);
	const opened = Array.from(
		{ length: ROUNDS },
		() => timed(() => openSearch(JSON.parse(json) as SearchFile))[1]
	);
	const index = openSearch(JSON.parse(json) as SearchFile);
	const ask = (text: string) =>
		timed(() =>
			index
				.search(text)
				.hits.slice(0, 20)
				.map(({ title, why }) => [title, why])
		)[1];
	const first = queries.map(ask);
	// of several rounds the quickest: what else the machine does is no matter of the search
	const times = queries
		.map((text) => Math.min(...Array.from({ length: ROUNDS }, () => ask(text))))
		.sort((a, b) => a - b);
	const at = (share: number) => rounded(times[Math.floor(times.length * share)] ?? 0);
	console.log(`\n${name}: ${map.resources.length} resources, ${file.words.length} written words`);
	console.table({
		'file, kB': rounded(json.length / 1000),
		'file gzipped, kB': rounded(gzipSync(json).length / 1000),
		'build, ms': rounded(build),
		'open first, ms': rounded(opened[0] ?? 0),
		'open again, ms': rounded(Math.min(...opened)),
		'query median, ms': at(0.5),
		'query p95, ms': at(0.95),
		'query worst, ms': at(0.9999),
		'query median the first time, ms': rounded(median(first))
	});
	for (const text of hard)
		console.log(
			rounded(ask(text)),
			'ms first,',
			rounded(ask(text)),
			'ms again:',
			text.slice(0, 60)
		);
}

const shipped = buildSearchFile(buildGraph(dataset));
compareSpelling(shipped);
compareSearches(shipped, dataset, judged);
measure('The map', dataset);
measure('Ten thousand', grown(dataset));
