/**
 * The height that an embed would like to have, px. It depends on the width of the frame and on what is in it, and never on
 * the height of the frame: a host that grants it is not asked for more.
 */

/** A map is as high as this share of its width ... */
const MAP = 3 / 4;

/** ... and never lower than this, px: an area can still be hit with a finger. */
const LOWEST = 320;

/** @param root the embed; the one element in it with `data-port` takes what height is left */
export function wantedHeight(root: HTMLElement): number {
	const port = root.querySelector<HTMLElement>('[data-port]');
	if (!port) return root.offsetHeight;
	const others = root.scrollHeight - port.offsetHeight;
	const content = port.firstElementChild as HTMLElement | null;
	const wanted =
		port.dataset.port === 'map'
			? Math.max(LOWEST, port.clientWidth * MAP)
			: (content?.offsetHeight ?? 0);
	return Math.ceil(others + wanted);
}
