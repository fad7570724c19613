import { afterEach, expect, test, vi } from 'vitest';
import { countOf } from '#lib/describe/node.ts';
import { aboutPage, homePage } from '#lib/server/home.ts';
import { resourceEntries } from '#lib/server/pages.ts';
import { shipped, shippedGraph } from '../maps.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the stages come in the order of the ring with their numbers, the commons last', () => {
	const { stages } = homePage();
	expect(stages.map(({ number }) => number)).toEqual([
		...shipped.vocabulary.stages.map((_, index) => index + 1),
		null
	]);
	const counted = (several: readonly unknown[]) => countOf(shippedGraph, several.length);
	for (const [index, { id, question }] of shipped.vocabulary.stages.entries()) {
		expect(stages[index]).toMatchObject({ path: `/stages/${id}/`, question });
		expect(stages[index]?.count).toBe(
			counted(shipped.resources.filter((one) => one.stages.includes(id)))
		);
	}
	expect(stages.at(-1)?.count).toBe(
		counted(shipped.resources.filter(({ home }) => home === 'throughout'))
	);
});

test('the page is small data: no resource is in it, they are in the picture', () => {
	const page = homePage();
	expect(page.count).toBe(resourceEntries().length);
	expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(16_000);
});

test('on another map all words are its own', () => {
	vi.stubEnv('MAP_DATA', 'tests/fixtures/data/garden');
	const page = homePage();
	expect(page).toMatchObject({
		tagline: 'Find what helps your garden grow',
		mapName: 'Map of garden things',
		count: 8
	});
	expect(JSON.stringify(page)).not.toMatch(/research|co-produc|involve/i);
});

test('the page about the map counts what the map has', () => {
	const { counts } = aboutPage();
	expect(counts).toEqual({
		resources: shipped.resources.length,
		stages: shipped.vocabulary.stages.length,
		audiences: shipped.vocabulary.audiences.length,
		topics: shipped.vocabulary.topics.length,
		questions: shipped.questions.questions.length,
		courses: shipped.courses.length
	});
});
