/** Links inside what lies beside the map: one to a node of the map selects it there. */
import { nodeOfPath } from '#lib/graph/page-path.ts';

/**
 * With a key held down, or marked as the way to a page (`data-page`), a link stays a link.
 * @param base path of the site, with a slash at its end
 */
export function followOnMap(
	event: MouseEvent,
	base: string,
	onselect: (node: string) => void
): void {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	if (!link || link.origin !== location.origin || 'page' in link.dataset) return;
	const node = nodeOfPath(`/${link.pathname.slice(base.length)}`);
	if (!node) return;
	event.preventDefault();
	onselect(node);
}
