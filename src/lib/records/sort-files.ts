/** Sorts the files of a folder into those of the map and those that are in the wrong place. */
import type { Fault } from '#lib/schema/fault.ts';
import { type FileName, fileTypes, resourceIdOf, singleFiles } from './folder.ts';
import { nearest } from './suggest.ts';

/** A file as it was found. */
export interface DataFile {
	/** From the data folder on, with forward slashes: `resources/x.yaml`. */
	path: string;
	/** Bytes, or text that somebody has decoded already. */
	text: string | Uint8Array;
}

export interface SortedFiles {
	files: (DataFile & { name: FileName })[];
	/** Files that should be somewhere else or are not there at all. An empty path is the folder itself. */
	misplaced: ({ path: string } & Fault)[];
}

export function sortFiles(all: readonly DataFile[]): SortedFiles {
	const sorted: SortedFiles = { files: [], misplaced: [] };
	for (const file of all) {
		if (isOurs(file.path)) {
			const name = resourceIdOf(file.path) !== undefined ? 'resource' : singleName(file.path);
			const fault = name ? undefined : misplacement(file.path);
			if (name) sorted.files.push({ ...file, name });
			if (fault) sorted.misplaced.push({ path: file.path, ...fault });
		}
	}
	if (sorted.files.length === 0)
		// it is hardly the right folder, so its other files need no remarks
		return {
			files: [],
			misplaced: [...sorted.misplaced.filter((file) => file.path.startsWith('resources/')), empty]
		};
	for (const name of singleFiles) {
		if ('optional' in fileTypes[name] || sorted.files.some((file) => file.name === name)) continue;
		sorted.misplaced.push({
			path: `${name}.yaml`,
			message: 'is missing.',
			remedy: `Every map needs a file ${name}.yaml. Copy one from another map and change it.`
		});
	}
	if (!sorted.files.some((file) => file.name === 'resource'))
		sorted.misplaced.push({
			path: 'resources',
			message: 'holds no resource.',
			remedy: 'Put at least one file resources/<id>.yaml there.'
		});
	return sorted;
}

const empty = {
	path: '',
	message: 'holds none of the files of a map.',
	remedy:
		'Name another folder, or begin with site.yaml, vocabulary.yaml and one file in resources/.'
};

/** Hidden files and what editors and systems leave behind are nobody's fault. */
function isOurs(path: string): boolean {
	return !path.split('/').some((part) => part.startsWith('.') || part.endsWith('~'));
}

function singleName(path: string): FileName | undefined {
	return singleFiles.find((name) => path === `${name}.yaml`);
}

function misplacement(path: string): Fault | undefined {
	if (path.startsWith('resources/'))
		return {
			message: 'is not a file resources/<id>.yaml.',
			remedy: 'Each resource is one file directly in resources/, and its name ends in .yaml.'
		};
	// README.md, schema/ and whatever else a curator keeps beside the data
	if (path.includes('/') || !/\.ya?ml$/.test(path)) return undefined;
	const meant = nearest(path.replace(/\.ya?ml$/, ''), singleFiles);
	return {
		message: 'is not one of the files of a map.',
		remedy: meant ? `Did you mean ${meant}.yaml? Rename it.` : 'Move it out of the folder.'
	};
}
