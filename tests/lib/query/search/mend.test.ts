import { expect, test } from 'vitest';
import { slips } from '#lib/query/search/distance.ts';
import { menderOf } from '#lib/query/search/mend.ts';

const mend = menderOf(
	new Map([
		['payment', 9],
		['parent', 4],
		['deaf', 2],
		['deep', 7],
		['evaluation', 5],
		['community', 9]
	])
);

test('slips are counted: one too many, missing, wrong, or two turned round', () => {
	expect(slips('payment', 'payment')).toBe(0);
	expect(slips('payemnt', 'payment')).toBe(1);
	expect(slips('evalutation', 'evaluation')).toBe(1);
	expect(slips('lynd', 'lind')).toBe(1);
	expect(slips('', 'abc')).toBe(3);
});

test('a word with few slips is mended', () => {
	expect(mend('payemnt')).toBe('payment');
	expect(mend('comunitty')).toBe('community');
	expect(mend('evalutaion')).toBe('evaluation');
	expect(mend('deff')).toBe('deaf');
});

test('what is too short, too far or a number is left as it is', () => {
	expect(mend('dea')).toBeUndefined();
	expect(mend('xylophone')).toBeUndefined();
	expect(mend('2019')).toBeUndefined();
	expect(mend('')).toBeUndefined();
});
