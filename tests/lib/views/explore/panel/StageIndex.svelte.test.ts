import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import StageIndex from '#lib/views/explore/panel/StageIndex.svelte';

const stages = [
	{
		label: 'Sowing',
		path: '/stages/sowing/',
		number: 1,
		tint: { hue: 45, step: 0 },
		question: 'What shall we grow?',
		total: 12
	},
	{
		label: 'All year',
		path: '/stages/all-year/',
		number: null,
		tint: null,
		question: 'What always helps?',
		total: 1
	}
];

test('each stage is an item with a heading that leads to it, its question and how much is there', async () => {
	await render(StageIndex, { stages });
	const items = page.getByRole('listitem');
	expect(items.elements()).toHaveLength(2);
	const heading = items.first().getByRole('heading', { level: 3, name: 'Sowing' });
	await expect.element(heading.getByRole('link')).toHaveAttribute('href', '/stages/sowing/');
	await expect.element(items.first()).toMatchTextContent(/What shall we grow\?.*12 resources/s);
});

test('one resource is not “1 resources”', async () => {
	await render(StageIndex, { stages });
	await expect.element(page.getByRole('listitem').nth(1)).toMatchTextContent(/1 resource$/);
});
