import { expect, test } from 'vitest';
import { cardPath, cardSlug } from '#lib/export/card/path.ts';

test.each([
	['/resources/powercube/', 'resources/powercube'],
	['/questions/able-to-say/', 'questions/able-to-say'],
	['/stages/designing/', 'stages/designing'],
	['/routes/first-time/', 'routes/first-time'],
	['/', 'map'],
	['/list/', 'map'],
	['/questions/', 'map'],
	['/questions/meeting/', 'map'],
	['/routes/plan/', 'map'],
	['/audiences/compare/', 'map'],
	['/audiences/compare/one/two/', 'map'],
	['/training/', 'map'],
	['/resources/../secret/', 'map'],
	['', 'map']
])('%s has the card %s', (path, slug) => {
	expect(cardSlug(path)).toBe(slug);
	expect(cardPath(path)).toBe(`/cards/${slug}.png`);
});
