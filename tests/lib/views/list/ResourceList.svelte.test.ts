import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ResourceList from '#lib/views/list/ResourceList.svelte';
import type { ListEntry, ListView } from '#lib/views/list/types.ts';

const entry = (id: string, alsoAt: number[] = []): ListEntry => ({
	node: `resource:${id}`,
	title: `The ${id}`,
	kind: 'Guidance',
	shape: 'diamond',
	hollow: false,
	summary: 'Says how.',
	url: `https://example.org/${id}`,
	source: 'Somebody, 2020',
	audiences: 'Staff',
	time: 'About 20 minutes',
	cost: 'Free',
	alsoAt,
	state: null
});

const region = (label: string, number: number | null) => ({
	label,
	path: `/stages/${label.toLowerCase()}/`,
	number,
	tint: number === null ? null : { hue: 45, step: 0 }
});

const list: ListView = {
	count: '3 resources',
	stage: { one: 'step', many: 'steps' },
	groups: [
		{
			id: 'one',
			region: region('One', 1),
			opening: 'How?',
			entries: [entry('a', [1]), entry('b')]
		},
		{ id: 'two', region: region('Two', 2), opening: 'Why?', entries: [] },
		{ id: 'all', region: region('All', null), opening: 'What?', entries: [entry('c', [0, 1])] }
	]
};

test('each resource is an article with a heading that leads to its page', async () => {
	await render(ResourceList, list);
	const articles = page.getByRole('article');
	expect(articles.elements()).toHaveLength(3);
	const heading = articles.first().getByRole('heading', { level: 3 });
	await expect.element(heading.getByRole('link')).toHaveAttribute('href', '/resources/a/');
	await expect.element(heading).toHaveTextContent('The a');
});

test('an index leads to each group and says how many are in it', async () => {
	await render(ResourceList, list);
	const index = page.getByRole('navigation', { name: 'Jump to a step' });
	const links = index.getByRole('link').elements();
	expect(links.map((link) => link.getAttribute('href'))).toEqual(['#one', '#two', '#all']);
	for (const link of links)
		expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
	expect(links[0]?.textContent).toMatch(/2$/);
});

test('other places where a resource helps are links, or one word for everywhere', async () => {
	await render(ResourceList, list);
	const articles = page.getByRole('article');
	await expect
		.element(articles.nth(0).getByRole('link', { name: 'Two' }))
		.toHaveAttribute('href', '/stages/two/');
	await expect.element(articles.nth(2).getByText('Every step')).toBeInTheDocument();
});

test('the list fits a phone of 320 px', async () => {
	await page.viewport(320, 800);
	await render(ResourceList, list);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
