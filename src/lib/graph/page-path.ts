/**
 * Where a page is, below the base of the site: the things of a type lie in a folder with its name in the plural. Safe for the
 * browser.
 */
import { folderOf, type PageType } from '#lib/facets/facets.ts';
import { nodeTypes, splitNodeId } from './node-types.ts';

/** `/stages/`: the page that lists all terms of a type. */
export function indexPath(type: PageType): `/${PageType}s/` {
	return `/${folderOf(type)}/`;
}

/** `/stages/designing/`. */
export function termPath(type: PageType, id: string): string {
	return `${indexPath(type)}${id}/`;
}

/** `/resources/powercube/`. A course is shown by its resource. */
export function pagePath(node: string): string {
	const { type, id } = splitNodeId(node);
	return `/${folderOf(type === 'course' ? 'resource' : type)}/${id}/`;
}

/** The inverse: the node whose page is at this path below the base of the site, or null. */
export function nodeOfPath(path: string): string | null {
	const [, folder, id] = /^\/([a-z]+)\/([a-z0-9-]+)\/?$/.exec(path) ?? [];
	const type = nodeTypes.find((known) => folderOf(known) === folder && known !== 'course');
	return type && id ? `${type}:${id}` : null;
}
