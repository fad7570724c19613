/** Folders of data for tests: the garden, as it is or with some files broken. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '#lib/records/sort-files.ts';

const fixtures = 'tests/fixtures/data';

/** The files below a folder of the fixtures, as bytes. */
function filesBelow(folder: string): DataFile[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, path)).isFile())
		.map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path)) }));
}

/** A small map without any fault. */
export function garden(): DataFile[] {
	return filesBelow(join(fixtures, 'garden'));
}

/** The garden with some files instead of its own. */
export function gardenWith(
	changed: readonly DataFile[],
	removed: readonly string[] = []
): DataFile[] {
	const gone = new Set([...removed, ...changed.map((file) => file.path)]);
	return [...garden().filter((file) => !gone.has(file.path)), ...changed];
}

/** The names of the broken folders. */
export const brokenCases = readdirSync(join(fixtures, 'broken')).sort();

/**
 * The garden with the files of a case, whose names end in `.txt` so that editors and formatters leave them as they are;
 * `removed.txt` names files that are taken away, `report.txt` is what the check has to say.
 */
export function brokenCase(name: string): { files: DataFile[]; report: string } {
	const folder = join(fixtures, 'broken', name);
	const files = filesBelow(folder).map((file) => ({
		...file,
		path: file.path.replace(/\.txt$/, '')
	}));
	const own = new Set(['removed', 'report']);
	const removed = textOf(join(folder, 'removed.txt')).split('\n').filter(Boolean);
	const changed = files.filter((file) => !own.has(file.path));
	return { files: gardenWith(changed, removed), report: textOf(join(folder, 'report.txt')) };
}

function textOf(file: string): string {
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
