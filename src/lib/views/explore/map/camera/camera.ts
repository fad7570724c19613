/**
 * Pan and zoom. During a gesture one composited layer moves and nothing is redrawn; when it ends, the caller is told the
 * new scale and draws crisp (measured: 60 frames a second at any size of map, against 18 when the drawing itself moves).
 * Not d3-zoom: with its dependencies it is 17 kB, more than the rest of the map.
 */
import type { Rect } from '#lib/layout/geometry/rect.ts';
import type { Point } from '#lib/layout/types.ts';
import { watchGestures } from './gestures.ts';
import { identity, keepInside, interpolate, fitBox, zoomAt, type Transform } from './transform.ts';

/** Factor of one press of a zoom button. */
const STEP = 1.6;

/** Length of a camera move, ms; with reduced motion there is none. */
const GLIDE = 260;

/** A gesture has ended when nothing has moved for this long, ms: on a slow machine the turns of a wheel come one by one. */
const REST = 240;

export interface CameraOptions {
	/** The window on the map: takes the gestures, clips the picture. */
	frame: HTMLElement;
	/** What moves. Its untransformed box lies inside the frame. */
	layer: HTMLElement;
	/** In somebody else's page: a wheel and one finger scroll that page; only a pinch on a map in use zooms it. */
	cooperative?: boolean;
	/** Called when the picture has come to rest, with the zoom relative to the whole map in view. */
	onrest: (zoom: number) => void;
}

export interface Camera {
	/** Zooms towards a point of the frame (px from its top left), or its middle. */
	zoomIn(towards?: Point): void;
	zoomOut(from?: Point): void;
	showAll(): void;
	/** Shows a part of the untransformed layer (px) as large as the frame allows, with a margin. */
	showBox(box: Rect): void;
	/** Goes there, as far as the map stays in the frame. */
	goTo(place: Transform): void;
	/** Moves a point of the frame (px from its top left) by a distance (px). */
	panBy(dx: number, dy: number): void;
	destroy(): void;
}

/** Starts listening; the returned camera is also what the buttons press. */
export function createCamera({ frame, layer, cooperative, onrest }: CameraOptions): Camera {
	let now = identity;
	/** Where an animation is going; the next move begins from there. */
	let goal: Transform | null = null;
	let tick = 0;
	let held = false;
	let resting: ReturnType<typeof setTimeout> | undefined;

	const size = () => ({ width: frame.clientWidth, height: frame.clientHeight });

	function show(next: Transform): void {
		now = next;
		layer.style.transform = `translate(${now.x}px,${now.y}px) scale(${now.k})`;
		layer.classList.add('moving');
		rest();
	}

	function rest(): void {
		clearTimeout(resting);
		if (held || goal) return;
		resting = setTimeout(() => {
			layer.classList.remove('moving');
			onrest(now.k);
		}, REST);
	}

	function halt(): void {
		cancelAnimationFrame(tick);
		goal = null;
	}

	const still = matchMedia('(prefers-reduced-motion: reduce)');

	function glide(to: Transform): void {
		halt();
		const target = keepInside(to, size());
		if (still.matches) return show(target);
		const from = now;
		const started = performance.now();
		const step = (time: number) => {
			const share = Math.min(1, Math.max(0, (time - started) / GLIDE));
			// slow at both ends
			const eased = share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
			if (share < 1) tick = requestAnimationFrame(step);
			else goal = null;
			show(share < 1 ? interpolate(from, target, eased) : target);
		};
		goal = target;
		tick = requestAnimationFrame(step);
	}

	const stop = watchGestures(
		frame,
		{
			now: () => now,
			to(next) {
				halt();
				show(keepInside(next, size()));
			},
			hold(on) {
				held = on;
				if (on) halt();
				else rest();
			}
		},
		cooperative ?? false
	);

	const from = () => goal ?? now;
	const middle = (): Point => ({ x: frame.clientWidth / 2, y: frame.clientHeight / 2 });
	return {
		zoomIn: (towards = middle()) => glide(zoomAt(from(), STEP, towards)),
		zoomOut: (away = middle()) => glide(zoomAt(from(), 1 / STEP, away)),
		showAll: () => glide(identity),
		showBox: (box) => glide(fitBox(box, size())),
		goTo: glide,
		panBy(dx, dy) {
			const { x, y, k } = from();
			glide({ x: x + dx, y: y + dy, k });
		},
		destroy() {
			clearTimeout(resting);
			halt();
			stop();
		}
	};
}
