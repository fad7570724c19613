/** Selection and address are one: this is the only file that changes the address bar. */
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { pagePath } from '#lib/graph/page-path.ts';
import { formatNode, parseNode } from './node-param.ts';

/** The selected node of an address, or null. */
export function selectedNode(url: URL): string | null {
	const parsed = parseNode(url.searchParams.get('node'));
	// what has no page has no details to show
	return parsed.state === 'valid' && pagePath(parsed.value) ? parsed.value : null;
}

/**
 * Selects a node, or none, as a step that Back undoes.
 * Goes through `goto`, because `pushState` leaves `page.url` as it was (kit 2.70).
 */
export async function select(id: string | null): Promise<void> {
	const url = new URL(page.url);
	if (id === null) url.searchParams.delete('node');
	else url.searchParams.set('node', formatNode(id));
	if (url.href === page.url.href) return;
	// kept readable: the colon of a node id may stand in a query as it is
	const query = url.search.replaceAll('%3A', ':');
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- the path is the present one
	await goto(url.pathname + query, { keepFocus: true, noScroll: true });
}
