/** Makes the dataset out of records that have passed every rule: in a fixed order, and frozen. */
import type { Change } from '#lib/schema/changes.ts';
import type { Course } from '#lib/schema/course.ts';
import type { Dataset } from '#lib/schema/dataset.ts';
import type { Questions } from '#lib/schema/question.ts';
import type { Resource } from '#lib/schema/resource.ts';
import type { Retired } from '#lib/schema/retired.ts';
import type { Route } from '#lib/schema/route.ts';
import type { Site } from '#lib/schema/site.ts';
import type { Starter, Starters } from '#lib/schema/starter.ts';
import type { Synonyms } from '#lib/schema/synonym.ts';
import type { Vocabulary } from '#lib/schema/vocabulary.ts';
import { order } from './problems.ts';

/** What the files hold, all of it right. */
export interface Contents {
	site: Site;
	vocabulary: Vocabulary;
	resources: readonly Resource[];
	questions: Questions;
	courses: readonly Course[];
	starters: Partial<Starters>;
	retired?: readonly Retired[];
	changes?: readonly Change[];
	routes: readonly Route[];
	synonyms: Synonyms;
}

export function assemble(contents: Contents): Dataset {
	const { site, vocabulary, questions, starters, routes, synonyms } = contents;
	const stageOrder = vocabulary.stages.map((stage) => stage.id);
	return deepFreeze({
		site,
		vocabulary,
		resources: contents.resources
			.map((resource) => ({ ...resource, stages: inOrder(resource.stages, stageOrder) }))
			.sort((a, b) => order(a.id, b.id)),
		questions,
		courses: contents.courses.toSorted((a, b) => order(a.resource, b.resource)),
		starters: {
			audiences: forEach(vocabulary.audiences, starters.audiences),
			stages: forEach(vocabulary.stages, starters.stages)
		},
		retired: (contents.retired ?? []).toSorted((a, b) => order(a.id, b.id)),
		changes: (contents.changes ?? []).toSorted((a, b) => order(b.date, a.date)),
		routes,
		synonyms: { ...synonyms, groups: synonyms.groups.toSorted((a, b) => order(a.id, b.id)) }
	});
}

function inOrder(ids: readonly string[], all: readonly string[]): string[] {
	return all.filter((id) => ids.includes(id));
}

function forEach(
	terms: readonly { id: string }[],
	lists: Readonly<Record<string, readonly Starter[]>> = {}
): Record<string, readonly Starter[]> {
	return Object.fromEntries(terms.map(({ id }) => [id, lists[id] ?? []]));
}

/** Freezes a value and everything in it. Records made from YAML have no cycles. */
function deepFreeze<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	Object.values(value).forEach(deepFreeze);
	return Object.freeze(value);
}
