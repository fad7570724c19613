/** What the page of a node says, fetched when somebody selects it. */
import { splitNodeId } from '#lib/graph/node-types.ts';
import { fetched } from '#lib/state/fetched.ts';
import type { QuestionView } from '#lib/views/read/question/question-view.ts';
import type { ResourceView } from '#lib/views/read/resource/types.ts';
import type { TermView } from '#lib/views/read/term/types.ts';

/** One of the three. */
export interface Details {
	readonly resource?: ResourceView;
	readonly term?: TermView;
	readonly question?: QuestionView;
}

const known = new Map<string, () => Promise<Details>>();

/** Fetched once for each node. A course is shown by its resource. */
export function loadDetails(node: string): Promise<Details> {
	const { type, id } = splitNodeId(node);
	const path = `data/details/${type === 'course' ? 'resource' : type}/${id}.json`;
	const load = known.get(path) ?? fetched(path, (details: Details) => details);
	known.set(path, load);
	return load();
}
