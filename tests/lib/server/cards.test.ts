import { expect, test, vi } from 'vitest';
import { cardPath } from '#lib/export/card/path.ts';
import { cardEntries, cardPicture } from '#lib/server/cards.ts';
import { sitePages } from '#lib/server/site-pages.ts';
import { shipped } from '../maps.ts';

const made = new Set(cardEntries().map(({ slug }) => `/cards/${slug}.png`));

test('the card of each page is made, for those off the map too', () => {
	const retired = shipped.retired.map(({ id }) => `/resources/${id}/`);
	const paths = [...sitePages(), ...retired, '/shortlist/', '/nowhere/'];
	expect(paths.filter((path) => !made.has(cardPath(path)))).toEqual([]);
});

test('each card is the card of a page', () => {
	const named = new Set(
		[...sitePages(), ...shipped.retired.map(({ id }) => `/resources/${id}/`)].map(cardPath)
	);
	expect([...made].filter((path) => !named.has(path))).toEqual([]);
});

test('a card is a PNG, the same bytes each time', () => {
	const picture = cardPicture('map');
	expect(Buffer.from(picture ?? []).toString('latin1', 1, 4)).toBe('PNG');
	expect(picture && Buffer.from(picture).equals(cardPicture('map') ?? Buffer.alloc(0))).toBe(true);
	expect(cardPicture('nothing/here')).toBeUndefined();
});

test('an edition makes no cards but the one that its route needs', () => {
	vi.stubEnv('EDITION', '2027-01-31');
	expect(cardEntries()).toEqual([{ slug: 'map' }]);
	vi.unstubAllEnvs();
});
