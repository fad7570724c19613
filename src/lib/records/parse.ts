/**
 * From the files of a folder to a dataset, or to everything that is wrong with them. Pure: reads no file, knows no clock.
 * All problems of all files come at once, and a file that cannot be read hides nothing in the others.
 */
import type { z } from 'zod';
import { choicesOf, type SomeVocabulary } from '#lib/schema/choices.ts';
import type { Dataset } from '#lib/schema/dataset.ts';
import { type Choices, type TermChoice, type Terms, termsFrom } from '#lib/schema/terms.ts';
import { vocabularyFields } from '#lib/schema/vocabulary.ts';
import { assemble, type Contents } from './assemble.ts';
import { decode } from './decode.ts';
import { explain } from './explain.ts';
import { type FileName, fileSchema, fileTypes, resourceIdOf } from './folder.ts';
import { loosely } from './loose.ts';
import { nameOf } from './naming.ts';
import { order, type Problem, sortProblems } from './problems.ts';
import { relationFaults } from './relations.ts';
import { type DataFile, sortFiles } from './sort-files.ts';
import type { Found, ResourceSource, Sources } from './sources.ts';
import { textAt, valueAt } from './values.ts';
import { type Read, readYaml } from './yaml.ts';

export type Parsed =
	| { dataset: Dataset; problems?: undefined }
	| { dataset?: undefined; problems: readonly Problem[] };

/** A file that could be read as YAML. */
interface Sheet extends Read {
	path: string;
	name: FileName;
}

/** Never throws. `folder` is how the report names the folder of the files. */
export function parseDataset(all: readonly DataFile[], folder = 'data'): Parsed {
	const { files, misplaced } = sortFiles(all.toSorted((a, b) => order(a.path, b.path)));
	const problems: Problem[] = [];
	const report = (problem: Omit<Problem, 'file'> & { path: string }) => {
		const { path, ...rest } = problem;
		problems.push({ file: [folder, path].filter(Boolean).join('/'), ...rest });
	};
	const start = { line: 1, column: 1, record: '', field: '' };
	for (const fault of misplaced) report({ ...start, ...fault });

	const sheets: Sheet[] = [];
	for (const { path, name, text } of files) {
		const record = resourceIdOf(path) ?? '';
		const read = readSheet(text);
		if ('faults' in read)
			for (const fault of read.faults) report({ ...start, record, path, ...fault });
		else sheets.push({ path, name, ...read });
	}

	const known = choices(sheets, files);
	const terms = termsFrom(known);
	const issues = checkEach(sheets, terms);
	const sources = sourcesOf(sheets, files, terms, issues);
	const tell = (sheet: Sheet, found: Pick<Found, 'path' | 'message' | 'remedy'>, key?: string) => {
		const { message, remedy, path } = found;
		const within = key === undefined ? path : path.slice(0, -1);
		const name = nameOf(fileTypes[sheet.name], sheet.value, path);
		const record = resourceIdOf(sheet.path) ?? (name.record || sheet.name);
		report({ path: sheet.path, ...name, record, ...sheet.at(within, key), message, remedy });
	};
	for (const [sheet, found] of issues)
		for (const issue of found)
			for (const one of explain(issue, fileTypes[sheet.name].fields, sheet.value, known))
				tell(sheet, one, one.key);
	const sheetAt = new Map(sheets.map((sheet) => [sheet.path, sheet]));
	// without a resource nearly every record would name one that is not there: that none is there is said once
	const related = sources.resources.length + sources.unread.size > 0;
	for (const found of related ? relationFaults(sources) : []) {
		const sheet = sheetAt.get(found.file);
		if (sheet) tell(sheet, found);
	}
	if (problems.length > 0) return { problems: sortProblems(problems) };
	return { dataset: assemble(contentsOf(sheets)) };
}

function readSheet(raw: DataFile['text']) {
	const decoded = decode(raw);
	if ('message' in decoded) return { faults: [{ line: 1, column: 1, ...decoded }] };
	const read = readYaml(decoded.text);
	if ('faults' in read || read.value !== null) return read;
	const remedy = 'Fill it in as its neighbours are, or put back what it held before.';
	return { faults: [{ line: 1, column: 1, message: 'is empty.', remedy }] };
}

/** The terms that the vocabulary has, as far as it can be read, and the ids of all resources, read or not. */
function choices(sheets: readonly Sheet[], files: readonly DataFile[]): Choices {
	const vocabulary = sheets.find((sheet) => sheet.name === 'vocabulary')?.value;
	const lists = Object.keys(vocabularyFields).flatMap((list) => {
		const found = valueAt(vocabulary, [list]);
		const items = Array.isArray(found) ? found : [found];
		// with a term that has no id, nobody knows which ids are wrong
		if (items.length === 0 || items.some((term) => !textAt(term, 'id'))) return [];
		return [[list, list === 'throughout' ? items[0] : items] as const];
	});
	const ids = new Set(files.flatMap((file) => resourceIdOf(file.path) ?? []));
	for (const sheet of sheets)
		if (sheet.name === 'resource') ids.add(textAt(sheet.value, 'id') ?? '');
	const resources: TermChoice[] = [...ids].filter(Boolean).map((id) => ({ id }));
	const terms = choicesOf(Object.fromEntries(lists) as SomeVocabulary);
	return resources.length > 0 ? { ...terms, resources } : terms;
}

/** What is wrong within each sheet that is not all right. */
function checkEach(sheets: readonly Sheet[], terms: Terms): Map<Sheet, z.core.$ZodIssue[]> {
	const schemas = new Map<FileName, z.ZodType>();
	const found = new Map<Sheet, z.core.$ZodIssue[]>();
	for (const sheet of sheets) {
		const schema = schemas.get(sheet.name) ?? fileSchema(fileTypes[sheet.name], terms);
		schemas.set(sheet.name, schema);
		const { error } = schema.safeParse(sheet.value);
		if (error) found.set(sheet, error.issues);
	}
	return found;
}

function sourcesOf(
	sheets: readonly Sheet[],
	files: readonly DataFile[],
	terms: Terms,
	issues: ReadonlyMap<Sheet, unknown>
): Sources {
	const resources: ResourceSource[] = [];
	const others: Record<string, unknown> = {};
	const unread = new Set(files.flatMap((file) => resourceIdOf(file.path) ?? []));
	for (const sheet of sheets) {
		const { path, name, value } = sheet;
		const type = fileTypes[name];
		// a list where a record should be, or the other way round, has nothing to compare
		if (Array.isArray(value) !== 'list' in type) continue;
		const kept = issues.has(sheet) ? loosely(type.fields, value, terms) : value;
		const id = resourceIdOf(path);
		if (id === undefined) others[name] = kept;
		else resources.push({ file: path, name: id, value: kept as ResourceSource['value'] });
		if (id !== undefined) unread.delete(id);
	}
	return { ...others, resources, unread };
}

/** Only for sheets that have passed their schemas: that is what makes the casts true. */
function contentsOf(sheets: readonly Sheet[]): Contents {
	const of = (name: FileName) =>
		sheets.filter((sheet) => sheet.name === name).map((sheet) => sheet.value);
	const single = Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.value]));
	return { ...single, resources: of('resource') } as unknown as Contents;
}
