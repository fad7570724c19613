/** Where the page of a node is, below the base of the site. Safe for the browser. */
import { nodeTypes, splitNodeId, type NodeType } from './node-types.ts';

const folders: Readonly<Record<NodeType, string | null>> = {
	resource: 'resources',
	stage: 'stages',
	audience: 'audiences',
	topic: 'topics',
	question: 'questions',
	// shown by its resource
	course: null
};

/** `/resources/powercube/`, or null for a node that has no page of its own. A course is shown by its resource. */
export function pagePath(node: string): string | null {
	const { type, id } = splitNodeId(node);
	const folder = type === 'course' ? folders.resource : folders[type];
	return folder && `/${folder}/${id}/`;
}

/** The inverse: the node whose page is at this path below the base of the site, or null. */
export function nodeOfPath(path: string): string | null {
	const [, folder, id] = /^\/([a-z]+)\/([a-z0-9-]+)\/?$/.exec(path) ?? [];
	const type = nodeTypes.find((known) => folder !== undefined && folders[known] === folder);
	return type && id ? `${type}:${id}` : null;
}
