import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editions } from '#lib/server/editions.ts';

test('dates of the folders, the newest first; what else lies there is passed over', () => {
	const folder = mkdtempSync(join(tmpdir(), 'editions-'));
	for (const name of ['2026-01-31', '2026-11-02', '2025-12-01', 'draft', '2026-1-1'])
		mkdirSync(join(folder, name));
	writeFileSync(join(folder, '2026-12-24'), 'a file');
	expect(editions(folder)).toEqual(['2026-11-02', '2026-01-31', '2025-12-01']);
	rmSync(folder, { recursive: true });
});

test('none where no edition was ever made', () => {
	expect(editions(join(tmpdir(), 'no such folder'))).toEqual([]);
});
