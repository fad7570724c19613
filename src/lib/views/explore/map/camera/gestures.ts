/**
 * Gestures on the frame: the wheel, a drag with the mouse, two fingers. One finger scrolls the page, and the wheel with
 * the Control key is the browser's own zoom.
 */
import type { Point } from '#lib/layout/types.ts';
import { invert, pinch, zoomAt, type Transform } from './transform.ts';

/** What gestures move. */
export interface Moved {
	now(): Transform;
	/** Goes there, as far as the camera may. */
	to(next: Transform): void;
	/** Whether a gesture is under way. */
	hold(held: boolean): void;
}

/** A turn of a wheel as a power of two. Browsers report it by pixels, lines or pages. */
function wheelPower({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
	return -deltaY * [0.002, 0.05, 1][deltaMode]! * (ctrlKey ? 10 : 1);
}

/**
 * Listens on the frame of a map.
 * @param cooperative in somebody else's page: the wheel scrolls that page, and only a pinch on a map in use zooms it
 * @returns what ends it
 */
export function watchGestures(frame: HTMLElement, moved: Moved, cooperative: boolean): () => void {
	const ended = new AbortController();
	const { signal } = ended;
	let controlHeld = false;
	/** Whether the last press or focus was in this window: it does not hear a Control key that is held elsewhere. */
	let inUse = false;

	const place = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
		const { left, top } = frame.getBoundingClientRect();
		return { x: clientX - left - frame.clientLeft, y: clientY - top - frame.clientTop };
	};

	function wheel(event: WheelEvent): void {
		// a pinch on a touchpad comes as a wheel with Control
		const pinch = event.ctrlKey && !controlHeld;
		if (cooperative ? !pinch || !inUse : event.ctrlKey && !pinch) return;
		const from = moved.now();
		const to = zoomAt(from, 2 ** wheelPower(event), place(event));
		// at the end of the zoom the page scrolls on
		if (to.k === from.k) return;
		event.preventDefault();
		moved.to(to);
	}

	function press(event: MouseEvent): void {
		if (event.button !== 0 || event.ctrlKey) return;
		// a mark is dragged itself
		if ((event.target as Element).closest('[data-node]')) return;
		const released = new AbortController();
		const until = { signal: released.signal, capture: true };
		let last = place(event);
		let dragged = false;
		const move = (now: MouseEvent) => {
			const at = place(now);
			const { x, y, k } = moved.now();
			dragged ||= at.x !== last.x || at.y !== last.y;
			moved.to({ x: x + at.x - last.x, y: y + at.y - last.y, k });
			last = at;
		};
		const release = () => {
			released.abort();
			moved.hold(false);
			// the click that ends a drag chooses nothing
			if (dragged) addEventListener('click', swallow, { capture: true, once: true });
			setTimeout(() => removeEventListener('click', swallow, true));
		};
		moved.hold(true);
		addEventListener('mousemove', move, until);
		addEventListener('mouseup', release, until);
		addEventListener('selectstart', (own) => own.preventDefault(), until);
	}

	const swallow = (event: Event) => {
		event.stopPropagation();
		event.preventDefault();
	};

	/** The points of the layer that two fingers have touched. */
	let grip: [Point, Point] | null = null;
	const fingers = ({ touches: [a, b] }: TouchEvent): [Point, Point] | null =>
		a && b ? [place(a), place(b)] : null;

	function touch(event: TouchEvent): void {
		const at = fingers(event);
		if (at && !grip) moved.hold(true);
		if (!at && grip) moved.hold(false);
		const now = moved.now();
		grip = at && [invert(now, at[0]), invert(now, at[1])];
		if (grip && event.type === 'touchstart') event.preventDefault();
	}

	function slide(event: TouchEvent): void {
		const at = fingers(event);
		if (!grip || !at) return;
		event.preventDefault();
		moved.to(pinch(grip, at));
	}

	const use = () => (inUse = true);
	frame.addEventListener('wheel', wheel, { signal, passive: false });
	frame.addEventListener('mousedown', press, { signal });
	for (const type of ['touchstart', 'touchend', 'touchcancel'] as const)
		frame.addEventListener(type, touch, { signal, passive: false });
	frame.addEventListener('touchmove', slide, { signal, passive: false });
	for (const sign of ['pointerdown', 'focusin'] as const)
		frame.addEventListener(sign, use, { signal });
	for (const type of ['keydown', 'keyup'] as const)
		addEventListener(
			type,
			({ key }) => {
				if (key === 'Control') controlHeld = type === 'keydown';
			},
			{ signal }
		);
	addEventListener('blur', () => (controlHeld = inUse = false), { signal });
	return () => ended.abort();
}
