/**
 * Reads the data of the map from the disk: once, when the first page asks. For the build and for scripts only; the name of this
 * folder keeps it out of the browser.
 *
 * `vite dev` keeps this module, and so the dataset, until the module is thrown away. To pick up a change without a restart, a
 * plugin of the dev server has to add the data folder to `server.watcher` and, on a change there, invalidate this module in
 * the module graph and reload the page.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblems } from '#lib/records/problems.ts';
import { parseDataset, type Parsed } from '#lib/records/parse.ts';
import type { DataFile } from '#lib/records/sort-files.ts';
import type { Dataset } from '#lib/schema/dataset.ts';

/** Where the data of this build are: `MAP_DATA`, or `data`; relative to the current folder. */
export function dataFolder(): string {
	return process.env.MAP_DATA || 'data';
}

const read = new Map<string, Dataset>();

/** The checked, frozen data. Throws one error whose message is the report of all problems. */
export function loadDataset(): Dataset {
	const folder = dataFolder();
	const dataset = read.get(folder) ?? datasetIn(folder);
	read.set(folder, dataset);
	return dataset;
}

function datasetIn(folder: string): Dataset {
	const { dataset, problems } = checkFolder(folder);
	if (dataset) return dataset;
	const error = new Error(formatProblems(problems));
	// the report says where to look; lines of our code would only push it out of sight
	error.stack = `${error.name}: ${error.message}`;
	throw error;
}

/** The dataset in a folder, or its problems. Throws if there is no such folder. */
export function checkFolder(folder: string): Parsed {
	return parseDataset(filesIn(folder), folder.replaceAll('\\', '/').replace(/(?<=.)\/+$/, ''));
}

/** The files of a data folder and of the folders in it. Links to files are followed; pipes and devices are passed over. */
function filesIn(folder: string): DataFile[] {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		throw new Error(
			`There is no data folder “${folder}”. Name one as MAP_DATA, or run this in the folder that holds it.`
		);
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
		.map((path) => ({
			path: path.replaceAll('\\', '/'),
			text: readFileSync(join(folder, path))
		}));
}
