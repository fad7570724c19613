/** All the words that are not data. */
import { expect, test } from 'vitest';

const modules = import.meta.glob<object>(
	'/src/lib/text/{card,compare,describe,details,explore,feed,list,lost,map,matrix,meeting,path,phrase,plan,question,route,shortlist,terms,time,training,walk}.ts',
	{ eager: true }
);

/** Every fixed text; a function is asked with plain words. */
function texts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function')
		return texts((value as (...words: string[]) => unknown)('3', 'x', '5', '9', 'y'));
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(texts);
}

const all = Object.values(modules).flatMap((one) => texts({ ...one }));

test('no sentence of ours is longer than 20 words', () => {
	const sentences = all.flatMap((one) => one.split(/[.?!](?:\s|$)/));
	expect(sentences.filter((one) => one.split(/\s+/).length > 20)).toEqual([]);
});

test('our words fit any map: they name nothing that a map is about', () => {
	const foreign = /research|co-?produc|involve|health|patient|care\b|nihr/i;
	expect(all.filter((one) => foreign.test(one))).toEqual([]);
});

test('our words are plain', () => {
	const stiff =
		/\b(utili[sz]e|facilitate|leverage|commence|regarding|via|etc|click)\b|i\.e\.|e\.g\./i;
	expect(all.filter((one) => stiff.test(one))).toEqual([]);
});

test('nothing is left empty', () => {
	expect(all.length).toBeGreaterThan(80);
	expect(all.filter((one) => one.trim() === '')).toEqual([]);
});
