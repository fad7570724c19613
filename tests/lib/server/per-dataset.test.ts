import { afterEach, expect, test, vi } from 'vitest';
import { perDataset } from '#lib/server/per-dataset.ts';

afterEach(() => void vi.unstubAllEnvs());

test('what is made of the data is made once', () => {
	const make = vi.fn(({ site }) => site.title);
	const title = perDataset(make);
	expect(title()).toBe(title());
	expect(make).toHaveBeenCalledTimes(1);
});

test('other data are not answered with what was made of these', () => {
	const title = perDataset(({ site }) => site.title);
	const shipped = title();
	vi.stubEnv('MAP_DATA', 'tests/fixtures/data/garden');
	expect(title()).not.toBe(shipped);
	vi.unstubAllEnvs();
	expect(title()).toBe(shipped);
});
