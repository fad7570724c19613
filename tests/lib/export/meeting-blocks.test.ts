import { expect, test } from 'vitest';
import { blocksOf } from '#lib/export/meeting-blocks.ts';
import { minutes } from './minutes.ts';

const blocks = blocksOf(minutes);
const all = (as: string) =>
	blocks.flatMap((block) => (block.as === as && 'text' in block ? block.text : []));

test('questions are headings with their number, prompts a list, addresses links', () => {
	expect(all('title')).toEqual(['Questions for a meeting']);
	expect(all('section').slice(0, 2)).toEqual(['1. Who digs?', '2. Who waters?']);
	expect(all('prompt')).toEqual(['With what?', 'And the rest of us?', 'In May?']);
	expect(all('link')).toEqual([minutes.url, minutes.credit.url]);
});

test('notes keep their paragraphs and lines; where there are none, that is said', () => {
	const words = blocks.flatMap((block) => (block.as === 'words' ? [block.lines] : []));
	expect(words).toContainEqual(['First line', 'second line']);
	expect(words).toContainEqual(['# Not a heading & <b>not bold</b>']);
	expect(words).toContainEqual(['No notes.']);
});
