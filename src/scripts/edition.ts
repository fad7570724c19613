/**
 * Writes a fixed edition: a copy of the embeds as they are now, under a dated address, for partners whose page must not
 * change. `npm run edition`, or `npm run edition -- 2027-01-31` for another date than today's.
 *
 * It goes into static/editions/<date>/, so that every later build serves it as it is. It is never written twice.
 */
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { editionDate, isPartOfEdition, sumsOf } from '#lib/embed/edition.ts';

const root = resolve(import.meta.dirname, '../..');
const date = editionDate(process.argv[2] ?? new Date().toISOString().slice(0, 10));
if (!date) fail(`“${process.argv[2]}” is not a date. Write it as 2027-01-31.`);
const folder = join(root, 'static/editions', date);
if (existsSync(folder))
	fail(
		`There is an edition of ${date} already, in static/editions/${date}. An edition never changes: choose another date.`
	);

if (!process.env.ORIGIN)
	console.warn(
		'ORIGIN is not set, so this edition is one to try on this machine. For a public site set ORIGIN (and BASE_PATH) as for its build.'
	);

const made = mkdtempSync(join(tmpdir(), 'edition-'));
process.on('exit', () => rmSync(made, { recursive: true, force: true }));

const { status } = spawnSync('npx', ['vite', 'build'], {
	cwd: root,
	stdio: ['ignore', 'ignore', 'inherit'],
	env: { ...process.env, EDITION: date, BUILD_DIR: made }
});
if (status !== 0) fail('The build has failed (see above). Nothing was written.');

const files = filesIn(made).filter(isPartOfEdition);
// beside its place first: what is there is whole, or not there at all
const draft = `${folder}.draft`;
rmSync(draft, { recursive: true, force: true });
for (const file of files) cpSync(join(made, file), join(draft, file));
writeFileSync(
	join(draft, 'SHA256SUMS.txt'),
	sumsOf(files, (file) => readFileSync(join(draft, file)))
);
renameSync(draft, folder);
const size = files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
console.log(
	`static/editions/${date}: ${files.length} files, ${(size / 1e6).toFixed(1)} MB. Commit it; from the next build on it is at` +
		` ${process.env.BASE_PATH ?? ''}/editions/${date}/embed/v1/map/`
);

function filesIn(dir: string): string[] {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(dir.length + 1)
				.replaceAll('\\', '/')
		)
		.sort((a, b) => (a < b ? -1 : 1));
}

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
