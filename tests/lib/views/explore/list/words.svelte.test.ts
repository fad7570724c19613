import { expect, test, vi } from 'vitest';
import { ListWords, readWords } from '#lib/views/explore/list/words.svelte.ts';

const words = { summary: 'Says how & why.', url: 'https://example.org/beet?a=b' };

function page(html: string): DocumentFragment {
	const template = document.createElement('template');
	template.innerHTML = html;
	return template.content;
}
const answer = vi.fn();
vi.stubGlobal('fetch', answer);

test('a page that says them already is read, and nothing is fetched', async () => {
	const written =
		page(`<article data-node="resource:beet"><p class="summary">Says how &amp; why.</p>
		<p class="address">https://example.org/beet?a=b</p></article>`);
	const listWords = new ListWords(readWords(written));
	expect(listWords.of('beet')).toEqual(words);
	await listWords.want();
	expect(answer).not.toHaveBeenCalled();
});

test('where the page does not say them they are fetched; a failure is quiet, and forgotten', async () => {
	const short = page('<article data-node="resource:beet"><p class="address"></p></article>');
	const listWords = new ListWords(readWords(short));
	expect(listWords.of('beet')).toBeUndefined();
	answer.mockResolvedValueOnce(new Response('', { status: 503 }));
	await listWords.want();
	expect(listWords.of('beet')).toBeUndefined();
	answer.mockResolvedValueOnce(Response.json({ beet: words }));
	await listWords.want();
	expect(answer).toHaveBeenLastCalledWith('/data/words.json');
	expect(listWords.of('beet')).toEqual(words);
});
