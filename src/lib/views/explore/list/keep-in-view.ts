/**
 * Brings an element into view and keeps it there while the page settles: details that open beside the list, and articles
 * that are laid out when they come near, move what is below them.
 */

/** Longer than anything that a page still fetches by itself, ms. */
const SETTLED = 3000;

/** What a hand does: from then on the reader has the page. */
const hands = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** @param page what changes its size while the page settles. @returns what ends it */
export function keepInView(element: Element, page: Element): () => void {
	const sizes = new ResizeObserver(() => element.scrollIntoView({ block: 'center' }));
	const end = () => {
		sizes.disconnect();
		clearTimeout(timer);
		for (const hand of hands) removeEventListener(hand, end);
	};
	const timer = setTimeout(end, SETTLED);
	for (const hand of hands) addEventListener(hand, end, { passive: true });
	// it answers once at the beginning, too
	sizes.observe(page);
	return end;
}
