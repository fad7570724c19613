import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedSince, sumsOf } from '#lib/embed/edition.ts';

const root = 'static/editions';

/** Where an edition is not what it was when it was made. */
function changesIn(folder: string): string[] {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.filter((file) => file !== 'SHA256SUMS.txt');
	const sums = readFileSync(join(folder, 'SHA256SUMS.txt'), 'utf8');
	return changedSince(sums, files, (file) => readFileSync(join(folder, file)));
}

test('no edition has changed since it was made', () => {
	const editions = existsSync(root) ? readdirSync(root) : [];
	expect(editions.flatMap((date) => changesIn(join(root, date)))).toEqual([]);
});

test('a file that is changed, gone or new is noticed', () => {
	const folder = mkdtempSync(join(tmpdir(), 'edition-'));
	const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
	const files = ['a.html', 'b.html', 'c.html'];
	files.forEach((file) => write(file, file));
	write(
		'SHA256SUMS.txt',
		sumsOf(files, (file) => readFileSync(join(folder, file)))
	);
	expect(changesIn(folder)).toEqual([]);
	write('a.html', 'another');
	rmSync(join(folder, 'b.html'));
	write('d.html', 'new');
	expect(changesIn(folder)).toEqual(['a.html', 'b.html', 'd.html']);
	rmSync(folder, { recursive: true });
});
