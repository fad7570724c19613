import { expect, test } from 'vitest';
import { titlesWith } from '#lib/views/share/builder/choices/titles.ts';

const titles: Record<string, string> = {
	'resource:te-ara-tika': 'Te Ara Tika: Māori ethics',
	'resource:pay': 'Payment guide for the public',
	'resource:pay-staff': 'Payment guide for staff',
	'stage:pay': 'Payment'
};
const names = {
	ids: new Set(Object.keys(titles)),
	titleOf: (node: string) => titles[node] ?? node
};
const found = (typed: string) => titlesWith(names, typed).shown.map(({ resource }) => resource);

test('resources with all the words in their titles, in any order', () => {
	expect(found('guide pay')).toEqual(['pay', 'pay-staff']);
	expect(found('PUBLIC guide')).toEqual(['pay']);
	expect(found('maori')).toEqual(['te-ara-tika']);
	expect(found('nothing')).toEqual([]);
	expect(found('  ')).toEqual([]);
});

test('six are shown, and how many more there are is said', () => {
	const many = Array.from({ length: 20 }, (_, n) => `resource:a${n}`);
	const { shown, more } = titlesWith({ ids: new Set(many), titleOf: () => 'Same' }, 'same');
	expect([shown.length, more]).toEqual([6, 14]);
});
