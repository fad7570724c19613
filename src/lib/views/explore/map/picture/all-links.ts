/** The whole graph: every link with both ends drawn. Only on request: at rest it would be a hairball. */
import type { Link } from '#lib/query/links.ts';
import { arc } from '#lib/scene/star.ts';
import type { Picture } from './picture.ts';
import type { Spec } from '#lib/drawing/svg.ts';
import { toNode } from './to-node.ts';

/** @param links what to draw; none takes the lines away */
export function drawAllLinks(
	picture: Picture,
	links: readonly Link[],
	left: ReadonlySet<string> | null
): void {
	const { svg } = picture;
	svg.querySelector('.all-links')?.remove();
	const isLeft = (id: string) =>
		left === null || !id.startsWith('resource:') || left.has(id.slice('resource:'.length));
	const paths = links.flatMap(({ type, from, to }): Spec[] => {
		const [a, b] = [picture.nodes.get(from)?.at, picture.nodes.get(to)?.at];
		if (!a || !b || !isLeft(from) || !isLeft(to)) return [];
		return [['path', { 'data-link': type, 'data-from': from, 'data-to': to, d: arc(a, b) }]];
	});
	if (paths.length === 0) return;
	const group = toNode(['g', { class: 'all-links', 'aria-hidden': 'true' }, paths]);
	svg.querySelector('.star')?.before(group);
}
