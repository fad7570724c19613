/** What is highlighted on the map: one rule for what is pointed at, selected, chosen as a role, or a path. */
import type { LinkIndex, Ray } from '#lib/query/links.ts';
import type { Picture } from './picture.ts';
import type { MapState } from '#lib/views/explore/map/types.ts';

/** The links of a node, without those to what the query leaves out. */
export function raysLeft(
	links: LinkIndex,
	node: string,
	left: ReadonlySet<string> | null
): readonly Ray[] {
	const rays = links.rays(node);
	if (left === null) return rays;
	return rays.filter(({ id }) => !id.startsWith('resource:') || left.has(id.slice(9)));
}

/**
 * @param hovered the node under the pointer or the keyboard's focus, or null
 * @param links null until they have been fetched: until then the node alone is highlighted, and nothing is muted
 * @param path node ids on the way to the other end, or null
 */
export function emphasise(
	picture: Picture,
	{ selected, role, left }: Pick<MapState, 'selected' | 'role' | 'left'>,
	hovered: string | null,
	links: LinkIndex | null,
	path: readonly string[] | null
): void {
	const rays = (node: string) => (links ? raysLeft(links, node, left) : []);
	if (hovered && hovered !== selected) return picture.highlight(hovered, rays(hovered), 'preview');
	if (path) return picture.highlightPath(path, curves(picture, path));
	const centre = selected && shownAs(selected, links);
	// a question has links of its own; what is drawn in its place has others
	const own = selected?.startsWith('question:') ? selected : centre;
	const others = own ? rays(own).filter(({ id }) => id !== centre) : [];
	if (centre && (picture.nodes.has(centre) || others.length > 0))
		return picture.highlight(centre, others, links ? 'selected' : 'preview');
	if (role && links) return picture.highlight(role, rays(role), 'preview');
	picture.clearHighlight();
}

/**
 * What the map shows for a node that it does not draw: for a course the resource that it is taught with, whose id it has,
 * for a question its stage.
 */
export function shownAs(node: string, links: LinkIndex | null): string {
	if (node.startsWith('question:'))
		return links?.rays(node).find(({ type }) => type === 'at-stage')?.id ?? node;
	return node.replace(/^course:/, 'resource:');
}

/** From each node of a path that is drawn to the next one that is. */
function curves(picture: Picture, path: readonly string[]) {
	const drawn = path.filter((id) => picture.nodes.has(id));
	return drawn.slice(1).map((to, index) => ({ type: 'path', from: drawn[index] ?? to, to }));
}
