import { expect, test } from 'vitest';
import { nearest } from '#lib/records/suggest.ts';

const stages = ['getting-started', 'designing', 'sharing', 'evaluating'];

test.each([
	['evaluatin', 'evaluating'],
	['Designing', 'designing'],
	['getting started', 'getting-started'],
	['shraing', 'sharing'],
	['getting', 'getting-started']
])('%s is taken for %s', (typed, meant) => {
	expect(nearest(typed, stages)).toBe(meant);
});

test.each(['banana', '', 'x'])('“%s” is taken for nothing', (typed) => {
	expect(nearest(typed, stages)).toBeUndefined();
});
