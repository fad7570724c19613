import { describe, expect, test } from 'vitest';
import { fill, listed, lowerFirst, mention, nouns, say, upperFirst } from '#lib/describe/phrase.ts';
import { gardenGraph } from '../maps.ts';

const of = (...texts: string[]) => texts.map((text) => ({ node: `topic:${text}`, text }));

describe('a list', () => {
	test.each([
		[of('one'), 'one'],
		[of('one', 'two'), 'one and two'],
		[of('one', 'two', 'three'), 'one, two and three'],
		[of('salt and pepper', 'oil'), 'salt and pepper, and also oil'],
		[of('“salt and pepper”', '“oil”'), '“salt and pepper” and “oil”']
	])('%j reads as a sentence does', (mentions, text) => {
		expect(say(listed(mentions))).toBe(text);
	});
});

test('names of terms lose their capital inside a sentence; names made of capitals keep it', () => {
	expect(lowerFirst('Health and care staff')).toBe('health and care staff');
	expect(lowerFirst('NHS staff')).toBe('NHS staff');
	expect(lowerFirst('')).toBe('');
	expect(upperFirst('nef toolkit')).toBe('Nef toolkit');
});

test('stages and questions are quoted, terms are not', () => {
	expect(mention(gardenGraph, 'stage:sowing').text).toBe('“Sowing”');
	expect(mention(gardenGraph, 'question:who-waters').text).toBe(
		'“Who waters when we are all away?”'
	);
	expect(mention(gardenGraph, 'audience:old-hand').text).toBe('old hands');
	expect(mention(gardenGraph, 'resource:dibber').text).toBe('Dibber');
});

test('a map calls its parts what it likes, one and several', () => {
	expect(nouns(gardenGraph)).toMatchObject({ stage: 'season', stages: 'seasons' });
	const one = fill(gardenGraph, 'At the {stage} {to}.', {
		to: [mention(gardenGraph, 'stage:sowing')]
	});
	expect(say(one)).toBe('At the season “Sowing”.');
	const two = fill(gardenGraph, 'At the {stage} {to}.', {
		to: ['stage:sowing', 'stage:harvest'].map((node) => mention(gardenGraph, node))
	});
	expect(say(two)).toBe('At the seasons “Sowing” and “Harvest”.');
});

test('a gap that nothing fills is an error and not “undefined”', () => {
	expect(() => fill(gardenGraph, '{From} waits.', {})).toThrow('{From}');
});

test('what looks like a gap in a name stays as it is', () => {
	const phrase = fill(gardenGraph, '{From} is here.', { from: '{to} <b>' });
	expect(say(phrase)).toBe('{to} <b> is here.');
});
