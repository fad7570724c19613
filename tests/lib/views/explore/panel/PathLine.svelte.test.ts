import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { PathSentence } from '#lib/query/path-sentence.ts';
import PathLine from '#lib/views/explore/panel/PathLine.svelte';

const sentence: PathSentence = [
	{ node: 'resource:a', text: '“A <b>”' },
	' helps with ',
	{ node: 'question:q', text: 'the question “Who?”' },
	', which is for ',
	{ node: 'audience:carer', text: 'carers' },
	'.'
];

async function show() {
	const onclear = vi.fn();
	await render(PathLine, { sentence, onclear });
	return { onclear };
}

test('the sentence is there in one piece, and what has a page is a link to it', async () => {
	await show();
	const region = page.getByRole('region', { name: 'How these two are linked' });
	await expect
		.element(region.getByRole('paragraph'))
		.toHaveTextContent('“A <b>” helps with the question “Who?”, which is for carers.');
	expect(region.getByRole('link').all()).toHaveLength(3);
	await expect
		.element(region.getByRole('link', { name: 'carers' }))
		.toHaveAttribute('href', '/audiences/carer/');
});

test('a button puts it away', async () => {
	const { onclear } = await show();
	await page.getByRole('button', { name: 'Clear the path' }).click();
	expect(onclear).toHaveBeenCalledOnce();
});
