/** Which files make a map, what each must hold, and what may lie beside them. */
import { z } from 'zod';
import { changesFields } from '#lib/schema/changes.ts';
import { courseFields } from '#lib/schema/course.ts';
import { type FieldTable, objectOf } from '#lib/schema/field.ts';
import { questionsFields } from '#lib/schema/question.ts';
import { resourceFields } from '#lib/schema/resource.ts';
import { retiredFields } from '#lib/schema/retired.ts';
import { routeFields } from '#lib/schema/route.ts';
import { siteFields } from '#lib/schema/site.ts';
import { startersFields } from '#lib/schema/starter.ts';
import { synonymsFields } from '#lib/schema/synonym.ts';
import type { Terms } from '#lib/schema/terms.ts';
import { vocabularyFields } from '#lib/schema/vocabulary.ts';

/** What one type of file holds. */
export interface FileType {
	/** The fields of the record, or of each record in the list. */
	fields: FieldTable;
	/** Set when the file is a list of records. */
	list?: boolean;
	/** Set when a map is complete without the file. */
	optional?: boolean;
	/** How many steps of a path lead to a record: 2 for `stages`, 4 of a vocabulary. */
	depth: number;
}

/** The files of a map, by name without the ending; `resource` stands for every file in `resources/`. */
export const fileTypes = {
	site: { fields: siteFields, depth: 0 },
	vocabulary: { fields: vocabularyFields, depth: 2 },
	resource: { fields: resourceFields, depth: 0 },
	questions: { fields: questionsFields, depth: 2 },
	courses: { fields: courseFields, list: true, depth: 1 },
	starters: { fields: startersFields, depth: 2 },
	retired: { fields: retiredFields, list: true, optional: true, depth: 1 },
	changes: { fields: changesFields, list: true, optional: true, depth: 1 },
	routes: { fields: routeFields, list: true, depth: 1 },
	synonyms: { fields: synonymsFields, depth: 2 }
} as const satisfies Record<string, FileType>;

export type FileName = keyof typeof fileTypes;

/** The files that a folder has once. */
export const singleFiles = Object.keys(fileTypes).filter((name) => name !== 'resource') as Exclude<
	FileName,
	'resource'
>[];

/** The rules of a whole file. */
export function fileSchema(type: FileType, terms: Terms): z.ZodType {
	const record = objectOf(type.fields, terms);
	return type.list ? z.array(record) : record;
}

/** The id of a resource as its file name gives it; undefined for other paths. */
export function resourceIdOf(path: string): string | undefined {
	return /^resources\/([^/]+)\.yaml$/.exec(path)?.[1];
}
