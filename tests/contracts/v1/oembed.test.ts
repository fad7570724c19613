import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildOembed, oembedPath, sharedAt } from '#lib/embed/oembed.ts';

interface Promised {
	page: string;
	/** Where the answer is. */
	at: string;
	/** The page for frames. */
	frame: string;
	title: string;
	answer: Record<string, unknown>;
}

const ORIGIN = 'https://map.example.org';
const promised = JSON.parse(readFileSync('tests/contracts/v1/oembed.json', 'utf8')) as Promised[];

test('there is one for each kind of page', () => expect(promised.length).toBeGreaterThan(6));

test.each(promised)('$page', ({ page, at, frame, title, answer }) => {
	expect(oembedPath(page)).toBe(at);
	expect(sharedAt(page)?.frame).toBe(frame);
	expect(
		buildOembed({
			title,
			provider: 'Common Ground',
			providerUrl: `${ORIGIN}/`,
			pageUrl: ORIGIN + page,
			frameUrl: ORIGIN + frame
		})
	).toMatchObject(answer);
});
