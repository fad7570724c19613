import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { zoneOf, zones } from '#lib/hosting/headers.ts';

interface Promised {
	path: string;
	has: Record<string, string>;
	never: string[];
}

const promised = JSON.parse(readFileSync('tests/contracts/v1/headers.json', 'utf8')) as Promised[];

test.each(promised)('$path', ({ path, has, never }) => {
	const { headers } = zones[zoneOf(path)];
	expect(headers).toMatchObject(has);
	for (const name of never) expect(headers).not.toHaveProperty(name);
});
