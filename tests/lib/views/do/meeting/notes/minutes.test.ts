import { expect, test } from 'vitest';
import { chooseSet } from '#lib/views/do/meeting/choose-set.ts';
import { describeSet, minutesOf } from '#lib/views/do/meeting/notes/minutes.ts';
import { parseWish } from '#lib/views/do/meeting/meeting-address.ts';
import { ground } from '../sample.ts';

const setOf = (query: string) => chooseSet(ground, parseWish(new URLSearchParams(query)));

test.each([
	['', 'All 3 questions.'],
	['stage=sowing', '2 questions. Season: Sowing.'],
	['role=digger,picker', 'All 3 questions. For: Diggers, Pickers.'],
	['questions=who-picks&stage=sowing', '1 question.']
])('a set is said in words: %s', (query, words) => {
	expect(describeSet(ground, setOf(query))).toBe(words);
});

test('each question goes with its stage and with what was said about it', () => {
	const notes = (id: string) => (id === 'who-picks' ? 'All of us.' : '');
	const minutes = minutesOf(ground, setOf('questions=who-picks,who-digs'), 'https://x.org/', notes);
	expect(minutes.questions.map(({ stage, notes }) => [stage, notes])).toEqual([
		['Season: Picking', 'All of us.'],
		['Season: Sowing', '']
	]);
	expect(minutes.credit.url).toBe(ground.sourceUrl);
});
