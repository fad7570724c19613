import { afterEach, expect, test, vi } from 'vitest';
import { aboutPage, homePage } from '#lib/server/home.ts';
import { resourceEntries } from '#lib/server/pages.ts';
import { shipped } from '../maps.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the stages come in the order of the ring with their numbers, the commons last', () => {
	const { stages } = homePage();
	expect(stages.map(({ number }) => number)).toEqual([
		...shipped.vocabulary.stages.map((_, index) => index + 1),
		null
	]);
	for (const { id, question, total } of shipped.vocabulary.stages.map((stage, index) => ({
		...stage,
		total: stages[index]?.total
	}))) {
		expect(stages.find((stage) => stage.path === `/stages/${id}/`)?.question).toBe(question);
		expect(total).toBe(shipped.resources.filter((one) => one.stages.includes(id)).length);
	}
	expect(stages.at(-1)?.total).toBe(
		shipped.resources.filter(({ home }) => home === 'throughout').length
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
