/** Everything that a map is made of, checked, in a fixed order and read-only at every depth. */
import type { Change } from './changes.ts';
import type { Course } from './course.ts';
import type { Questions } from './question.ts';
import type { DeepReadonly } from './readonly.ts';
import type { Resource } from './resource.ts';
import type { Retired } from './retired.ts';
import type { Route } from './route.ts';
import type { Site } from './site.ts';
import type { Starters } from './starter.ts';
import type { Synonyms } from './synonym.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Dataset = DeepReadonly<{
	site: Site;
	/** Each list in the order of the file: it is the order on the page. */
	vocabulary: Vocabulary;
	/** By id in code units. The stages of each are in the order of the vocabulary. */
	resources: Resource[];
	/** In the order of the file. */
	questions: Questions;
	/** By id of the resource in code units. */
	courses: Course[];
	/** Best first. Every audience and every stage has a list, perhaps an empty one. */
	starters: Starters;
	/** What was taken off the map, by id in code units. */
	retired: Retired[];
	/** What is new on the map, the newest day first. */
	changes: Change[];
	/** In the order of the file. */
	routes: Route[];
	/** Groups by id in code units. */
	synonyms: Synonyms;
}>;
