/** The records as the rules between them see them: checked one by one, with the file that each came from. */
import type { Change } from '#lib/schema/changes.ts';
import type { Course } from '#lib/schema/course.ts';
import type { Fault } from '#lib/schema/fault.ts';
import type { Questions } from '#lib/schema/question.ts';
import type { Resource } from '#lib/schema/resource.ts';
import type { Retired } from '#lib/schema/retired.ts';
import type { Route } from '#lib/schema/route.ts';
import type { Site } from '#lib/schema/site.ts';
import type { Starters } from '#lib/schema/starter.ts';
import type { Synonyms } from '#lib/schema/synonym.ts';
import type { Vocabulary } from '#lib/schema/vocabulary.ts';
import type { Loose } from './loose.ts';

/** A resource and the name that its file gives it. */
export interface ResourceSource {
	file: string;
	name: string;
	value: Loose<Resource>;
}

/** A file that could not be read is missing here; `unread` has the names of such resources. */
export interface Sources {
	resources: readonly ResourceSource[];
	unread: ReadonlySet<string>;
	site?: Loose<Site>;
	vocabulary?: Loose<Vocabulary>;
	questions?: Loose<Questions>;
	courses?: readonly Loose<Course>[];
	starters?: Loose<Starters>;
	retired?: readonly Loose<Retired>[];
	changes?: readonly Loose<Change>[];
	routes?: readonly Loose<Route>[];
	synonyms?: Loose<Synonyms>;
}

/** What a rule found: in which file, and the path to the value there. */
export interface Found extends Fault {
	file: string;
	path: readonly PropertyKey[];
}

/** A rule between records. It says nothing about what it cannot know. */
export type Rule = (sources: Sources) => Found[];

/** The resource of each id. The first one counts if there are two. */
export function byId(resources: readonly ResourceSource[]): Map<string, ResourceSource> {
	const found = new Map<string, ResourceSource>();
	for (const resource of resources) {
		const { id } = resource.value;
		if (id !== undefined && !found.has(id)) found.set(id, resource);
	}
	return found;
}

/** Each item whose key an earlier one has already, with that earlier one. Items without a key are passed over. */
export function repeats<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string | undefined
): { item: Item; index: number; first: Item; key: string }[] {
	const seen = new Map<string, Item>();
	return items.flatMap((item, index) => {
		const key = keyOf(item);
		if (key === undefined) return [];
		const first = seen.get(key);
		if (first !== undefined) return [{ item, index, first, key }];
		seen.set(key, item);
		return [];
	});
}
