/** The rules between records. Ids that lead nowhere are found earlier, where each field is checked against its list. */
import { changesRule } from './rules/changes.ts';
import { coursesRule } from './rules/courses.ts';
import { homesRule } from './rules/homes.ts';
import { linksRule } from './rules/links.ts';
import { listsRule } from './rules/lists.ts';
import { namesRule } from './rules/names.ts';
import { retiredRule } from './rules/retired.ts';
import { vocabularyRule } from './rules/vocabulary.ts';
import { walksRule } from './rules/walks.ts';
import type { Found, Rule, Sources } from './sources.ts';

/** Each stands alone: the order does not matter. */
const rules: readonly Rule[] = [
	vocabularyRule,
	namesRule,
	homesRule,
	linksRule,
	coursesRule,
	walksRule,
	retiredRule,
	changesRule,
	listsRule
];

/** Everything that is wrong between the records. */
export function relationFaults(sources: Sources): Found[] {
	return rules.flatMap((rule) => rule(sources));
}
