/** Things that can wait until the page has nothing else to do. */

/** Browsers that cannot say when they are idle wait this long, ms. */
const SOON = 1500;

/** @returns what takes it back */
export function whenIdle(work: () => void): () => void {
	if (typeof requestIdleCallback !== 'function') {
		const timer = setTimeout(work, SOON);
		return () => clearTimeout(timer);
	}
	const asked = requestIdleCallback(work, { timeout: 5 * SOON });
	return () => cancelIdleCallback(asked);
}
