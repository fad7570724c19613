import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { TermView } from '#lib/views/read/term/types.ts';
import TermDetails from '#lib/views/explore/panel/TermDetails.svelte';

const entry = (id: string) => ({
	node: `resource:${id}`,
	title: `The ${id}`,
	kind: 'Book',
	shape: 'circle',
	hollow: false,
	year: null,
	time: null,
	summary: null
});

const term: TermView = {
	type: 'stage',
	onMap: 'node=stage:sowing',
	label: 'Sowing & <i>growing</i>',
	index: { label: 'Seasons', path: '/stages/' },
	opening: 'What shall we grow?',
	definition: 'Choosing seeds.',
	summary: '3 finds.',
	place: '1 of 3',
	region: { label: 'Sowing', path: '/stages/sowing/', number: 1, tint: { hue: 45, step: 0 } },
	around: null,
	previous: null,
	next: null,
	talk: null,
	starters: [
		{
			node: 'resource:dibber',
			title: 'The dibber',
			kind: 'Tool',
			time: null,
			reason: 'It is short.'
		}
	],
	groups: [
		{
			id: 'here',
			heading: 'At home here',
			region: null,
			entries: [entry('dibber'), entry('spade')]
		},
		{ id: 'else', heading: 'Also of use', region: null, entries: [entry('hose')] }
	],
	crossings: []
};

test('it begins with the name of the term, which can be given the focus but is no stop of the Tab key', async () => {
	await render(TermDetails, { term, heading: 2 });
	const heading = page.getByRole('heading', { level: 2 });
	await expect.element(heading).toHaveTextContent('Sowing & <i>growing</i>');
	await expect.element(heading).toHaveAttribute('tabindex', '-1');
});

test('good places to start come first, with the reason, then all that belongs to it', async () => {
	await render(TermDetails, { term, heading: 2 });
	const headings = page.getByRole('heading', { level: 3 }).elements();
	expect(headings.map((heading) => heading.textContent)).toEqual([
		'Good places to start',
		'At home here',
		'Also of use'
	]);
	await expect.element(page.getByText('It is short.')).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'The hose' }))
		.toHaveAttribute('href', '/resources/hose/');
});

test('the way to its own page is marked as a way out of the map', async () => {
	await render(TermDetails, { term, heading: 2 });
	const way = page.getByRole('link', { name: 'Open its own page' });
	await expect.element(way).toHaveAttribute('href', '/stages/sowing/');
	await expect.element(way).toHaveAttribute('data-page');
});

test('a term without starters does not offer any', async () => {
	await render(TermDetails, { term: { ...term, starters: [] }, heading: 2 });
	expect(page.getByRole('heading', { name: 'Good places to start' }).elements()).toEqual([]);
});

test('a stage names its question, which leads on to all of them', async () => {
	const talk = {
		node: 'question:what-grew',
		text: 'What grew here before?',
		prompts: [],
		more: 'All 3 questions for this season',
		path: '/questions/#sowing'
	};
	await render(TermDetails, { term: { ...term, talk }, heading: 2 });
	await expect
		.element(page.getByRole('link', { name: 'What grew here before?' }))
		.toHaveAttribute('href', '/questions/what-grew/');
	await expect
		.element(page.getByRole('link', { name: 'All 3 questions for this season' }))
		.toHaveAttribute('href', '/questions/#sowing');
});
