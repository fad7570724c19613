import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ResourceDetails from '#lib/views/read/resource/ResourceDetails.svelte';
import type { ResourceView } from '#lib/views/read/resource/types.ts';

vi.mock(
	'#lib/state/explorer.svelte.ts',
	() => import('../../do/shortlist/fake-explorer.svelte.ts')
);

const resource: ResourceView = {
	node: 'resource:old-guide',
	title: 'An <b>old</b> guide',
	line: ['Guidance', 'Somebody', '2018'],
	shape: 'diamond',
	hollow: true,
	summary: 'Says how it was done.',
	url: 'https://www.example.org/guide',
	host: 'example.org',
	home: { label: 'Beginning', path: '/stages/beginning/', number: 1, tint: { hue: 45, step: 0 } },
	warning: ['Replaced: ', { node: 'resource:new-guide', text: 'New guide' }, '.'],
	facts: [
		{ id: 'audiences', value: [{ node: 'audience:staff', text: 'Staff' }], note: null },
		{ id: 'cost', value: ['Free'], note: 'Open to anybody.' },
		{ id: 'checked', value: ['Link not checked yet'], note: null }
	],
	why: [['It lives at ', { node: 'stage:beginning', text: '“Beginning”' }, '.']],
	links: [['It was replaced by ', { node: 'resource:new-guide', text: 'New guide' }, '.']],
	starters: [
		{ to: ['For ', { node: 'audience:staff', text: 'staff' }, ':'], reason: 'It is short.' }
	],
	questions: [{ node: 'question:why', text: 'Why do we do it?' }],
	similar: [{ node: 'resource:other', title: 'Another', reason: 'Both are about paper.' }],
	cite: {
		authors: ['Somebody'],
		publisher: 'Somebody',
		year: 2018,
		doi: null,
		kind: { id: 'guidance' },
		format: { id: 'pdf' },
		language: 'en'
	}
};

test('the page of a resource begins with its title, and its parts are one level below', async () => {
	await render(ResourceDetails, { resource, heading: 1 });
	await expect
		.element(page.getByRole('heading', { level: 1 }))
		.toHaveTextContent('An <b>old</b> guide');
	expect(page.getByRole('heading', { level: 2 }).elements().length).toBe(6);
	expect(page.getByRole('heading', { level: 3 }).elements()).toEqual([]);
});

test('in the panel the same details stand one level lower, and lead to the page', async () => {
	await render(ResourceDetails, { resource, heading: 2, href: '/resources/old-guide/' });
	await expect.element(page.getByRole('heading', { level: 2 })).toBeInTheDocument();
	expect(page.getByRole('heading', { level: 3 }).elements().length).toBe(6);
	await expect
		.element(page.getByRole('link', { name: 'Open its page' }))
		.toHaveAttribute('href', '/resources/old-guide/');
	expect(page.getByRole('link', { name: 'See it on the map' }).elements()).toEqual([]);
});

test('the way out says where it leads and gives nothing away', async () => {
	await render(ResourceDetails, { resource, heading: 1 });
	const out = page.getByRole('link', { name: /Open the resource/ });
	await expect.element(out).toHaveAttribute('href', 'https://www.example.org/guide');
	await expect.element(out).toHaveAttribute('rel', 'noopener noreferrer');
	await expect.element(out).toMatchTextContent(/example\.org, another website/);
});

test('what has been replaced says so, and leads to what is newer', async () => {
	await render(ResourceDetails, { resource, heading: 1 });
	const newer = page.getByRole('link', { name: 'New guide' });
	await expect.element(newer.first()).toHaveAttribute('href', '/resources/new-guide/');
	await expect.element(page.getByText('Replaced: New guide.')).toBeVisible();
});

test('facts have names, and terms in sentences are links', async () => {
	await render(ResourceDetails, { resource, heading: 1 });
	const names = [...document.querySelectorAll('dt')].map((name) => name.textContent);
	expect(names).toEqual(['Who it is for', 'Cost', 'Last checked']);
	await expect
		.element(page.getByRole('link', { name: '“Beginning”' }))
		.toHaveAttribute('href', '/stages/beginning/');
	await expect
		.element(page.getByRole('link', { name: 'See it on the map' }))
		.toHaveAttribute('href', '/?node=resource:old-guide');
});

test('parts with nothing in them are left out', async () => {
	const bare = { ...resource, links: [], starters: [], questions: [], similar: [], warning: null };
	await render(ResourceDetails, { resource: bare, heading: 1 });
	const headings = page.getByRole('heading', { level: 2 }).elements();
	expect(headings.map((heading) => heading.textContent)).toEqual(['Facts', 'Why it is here']);
});

test('it fits a narrow panel and a phone of 320 px', async () => {
	await page.viewport(320, 800);
	await render(ResourceDetails, { resource, heading: 1 });
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('it can be opened, collected, shared and cited, on its page and in the panel', async () => {
	for (const heading of [1, 2] as const) {
		const { unmount } = await render(ResourceDetails, { resource, heading });
		await expect.element(page.getByRole('button', { name: 'Add to shortlist' })).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
		await page.getByText('Cite', { exact: true }).click();
		await expect.element(page.getByRole('textbox', { name: 'Plain text' })).toBeVisible();
		await unmount();
	}
});

test('the page shares its address; the panel offers what is on the screen too', async () => {
	const { unmount } = await render(ResourceDetails, { resource, heading: 1 });
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const link = page.getByRole('textbox', { name: 'Link' });
	await expect.element(link).toHaveValue(new URL('/resources/old-guide/', location.href).href);
	expect(page.getByRole('radio').elements()).toEqual([]);
	await unmount();
	await render(ResourceDetails, { resource, heading: 2, href: '/resources/old-guide/' });
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await expect.element(page.getByRole('radio', { name: 'What you see now' })).toBeVisible();
});
