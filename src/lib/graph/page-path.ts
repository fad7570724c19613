/** Where the page of a node is, below the base of the site. Safe for the browser. */
import { splitNodeId, type NodeType } from './node-types.ts';

const folders: Readonly<Record<NodeType, string | null>> = {
	resource: 'resources',
	stage: 'stages',
	audience: 'audiences',
	topic: 'topics',
	// these have no page each
	question: null,
	course: null
};

/** `/resources/powercube/`, or null for a node that has no page of its own. A course is shown by its resource. */
export function pagePath(node: string): string | null {
	const { type, id } = splitNodeId(node);
	const folder = type === 'course' ? folders.resource : folders[type];
	return folder && `/${folder}/${id}/`;
}
