import { expect, test } from 'vitest';
import { describeTotal } from '#lib/views/do/shortlist/total.ts';

test.each([
	[[20, 25], 'About 45 minutes in all.'],
	[[20, null, 25, null], 'About 45 minutes for 2 of them; for the other 2 the time is not known.'],
	[[60, 30], 'About 1 hour 30 minutes in all.'],
	[[null], 'The time is not known.'],
	[[], '']
])('%j: %s', (minutes, words) => {
	expect(describeTotal(minutes)).toBe(words);
});
