import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { PathSentence } from '#lib/query/path-sentence.ts';
import PathLine from '#lib/views/map/PathLine.svelte';

const sentence: PathSentence = [
	{ node: 'resource:a', text: '“A <b>”' },
	' helps with ',
	{ node: 'question:q', text: 'the question “Who?”' },
	', which is for ',
	{ node: 'audience:carer', text: 'carers' },
	'.'
];

async function show(props: { onselect?: (node: string) => void } = {}) {
	const onclear = vi.fn();
	await render(PathLine, { sentence, onclear, ...props });
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

test('a name can be chosen on the map; with a key held down it is a link like any other', async () => {
	const onselect = vi.fn();
	await show({ onselect });
	await page.getByRole('link', { name: 'carers' }).click();
	expect(onselect.mock.calls).toEqual([['audience:carer']]);
	const left = new Promise<boolean>((done) => {
		addEventListener(
			'click',
			(event) => {
				done(!event.defaultPrevented);
				event.preventDefault();
			},
			{ once: true }
		);
	});
	await userEvent.click(page.getByRole('link', { name: 'carers' }), { modifiers: ['Control'] });
	expect(await left).toBe(true);
	expect(onselect).toHaveBeenCalledOnce();
});
