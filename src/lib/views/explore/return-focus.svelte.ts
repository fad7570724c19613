/** Where the focus goes when what had it is gone (WCAG 2.4.3): to whoever had it before. */

/**
 * Whoever had the focus before something was opened gets it back at its end, if the end took it from them. To be called
 * while a component is made.
 * @param openOf what is open, or null
 * @param places for who came with it in the address and had no focus yet: best first, null where one is not on the page
 */
export function giveFocusBack(
	openOf: () => string | null,
	places: (closed: string) => readonly (Element | null)[]
): void {
	let opener: Element | null = null;
	let shown: string | null = null;
	// seen before the page changes, because what a panel covers is hidden, and what is hidden loses the focus
	$effect.pre(() => {
		if (openOf()) opener ??= document.activeElement;
	});
	$effect(() => {
		const open = openOf();
		if (open) {
			shown = open;
			return;
		}
		if (shown !== null && isLost())
			[opener === document.body ? null : opener, ...places(shown)].some(takesFocus);
		opener = shown = null;
	});
}

const isLost = () => document.activeElement === document.body || document.activeElement === null;

function takesFocus(place: Element | null): boolean {
	if (!(place instanceof HTMLElement || place instanceof SVGElement)) return false;
	// a place to read on from is not scrolled to its beginning
	place.focus({ preventScroll: place.matches('main') });
	// what is hidden does not take it
	return document.activeElement === place;
}
