/** All the words that are not data. */
import { expect, test } from 'vitest';
import { shipped } from '../maps.ts';

const modules = import.meta.glob<object>('/src/lib/text/*.ts', { eager: true });

/** Every fixed text. */
function texts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') return texts(answer(value as (...words: unknown[]) => unknown));
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(texts);
}

/** A function is asked with plain words; one that wants a list of them as well gets it. */
function answer(text: (...words: unknown[]) => unknown): unknown {
	try {
		return text('3', 'x', '5', '9', 'y');
	} catch {
		return text('3', ['x']);
	}
}

const files = Object.entries(modules).map(([path, module]) => ({
	name: path.replace(/.*\/|\.ts$/g, ''),
	texts: texts({ ...module })
}));
const all = files.flatMap((file) => file.texts);

/** Steps in other systems, with what their menus say and the code that one pastes. */
const steps = files.find(({ name }) => name === 'systems')?.texts ?? [];

test('no sentence of ours is longer than 20 words', () => {
	const ours = all.filter((one) => !steps.includes(one));
	const sentences = ours.flatMap((one) => one.split(/[.?!](?:\s|$)/));
	expect(sentences.filter((one) => one.split(/\s+/).length > 20)).toEqual([]);
});

test('our words fit any map: they name nothing that a map is about', () => {
	const foreign = /research|co-?produc|involve|health|patient|care\b|nihr/i;
	expect(all.filter((one) => foreign.test(one))).toEqual([]);
});

/**
 * Files about the page of one part of a map, where its word is plain English too: a question is asked, a route is walked, a
 * course is taken. A map that calls them otherwise still reads well there.
 */
const plainEnglish: Readonly<Record<string, readonly string[]>> = {
	question: ['builder', 'details', 'meeting', 'plan', 'question', 'terms'],
	route: ['plan', 'route'],
	course: ['systems', 'training']
};

test('what a map calls its parts is given to our words, and never spelt by them', () => {
	const spelt = Object.entries(shipped.site.words).flatMap(([part, word]) => {
		const called = typeof word === 'string' ? [word] : Object.values(word);
		const pattern = new RegExp(`\\b(${called.join('|')})\\b`, 'i');
		// {stage} is a gap, which the word of the map fills
		const found = files
			.filter(({ name }) => !plainEnglish[part]?.includes(name))
			.flatMap((file) => file.texts.map((text) => ({ ...file, text })))
			.filter(({ text }) => pattern.test(text.replace(/\{\w+\}/g, '')));
		return found.map(({ name, text }) => `${name}.ts spells the word for “${part}”: ${text}`);
	});
	expect(spelt).toEqual([]);
});

test('no file is excused that needs no excuse', () => {
	const idle = Object.entries(plainEnglish).flatMap(([part, names]) =>
		names.filter(
			(name) =>
				!files
					.find((file) => file.name === name)
					?.texts.some((text) => text.toLowerCase().includes(part))
		)
	);
	expect(idle).toEqual([]);
});

test('our words are plain', () => {
	const stiff =
		/\b(utili[sz]e|facilitate|leverage|commence|regarding|via|etc|click)\b|i\.e\.|e\.g\./i;
	expect(all.filter((one) => stiff.test(one) && !steps.includes(one))).toEqual([]);
});

test('nothing is left empty', () => {
	expect(all.length).toBeGreaterThan(80);
	expect(all.filter((one) => one.trim() === '')).toEqual([]);
});
