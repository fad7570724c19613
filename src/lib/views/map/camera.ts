/**
 * Pan and zoom: d3-zoom wrapped once. While a gesture lasts, one composited layer moves and nothing is drawn anew; when
 * the hand rests, the caller is told the new scale and draws crisp (measured: 60 frames a second at any size of map,
 * where moving the drawing itself manages 18 at the size of today).
 */
import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import type { Rect } from '#lib/layout/rect.ts';
import type { Point } from '#lib/layout/types.ts';

/** Furthest zoom in, relative to the whole map in view. */
const MAX_ZOOM = 8;

/** Factor of one press of a zoom button. */
const STEP = 1.6;

/** A part that is shown fills this share of the frame. */
const AIR = 0.88;

/** Length of a camera move in ms; none where the reader asked for less motion. */
const GLIDE = 260;

/** The hand rests when nothing has moved for this long, in ms: a slow machine gets the turns of a wheel one by one. */
const REST = 160;

export interface CameraOptions {
	/** The window on the map: takes the gestures, clips the picture. */
	frame: HTMLElement;
	/** What moves. Its untransformed box lies inside the frame. */
	layer: HTMLElement;
	/** Called when the picture has come to rest, with the zoom relative to the whole map (1 to 8). */
	onrest: (zoom: number) => void;
}

export interface Camera {
	/** Comes closer to a point of the frame (px from its top left); to its middle if there is none. */
	zoomIn(towards?: Point): void;
	zoomOut(from?: Point): void;
	showAll(): void;
	/** Shows a part of the untransformed layer (px) as large as the frame allows, with some air. */
	showBox(box: Rect): void;
	/** Moves a point of the frame (px from its top left) by a distance (px). */
	panBy(dx: number, dy: number): void;
	destroy(): void;
}

/** The picture may be pushed aside by this share of the frame, to see what a panel covers, but never lost. */
const ASIDE = 0.35;

function bounds({
	clientWidth: width,
	clientHeight: height
}: HTMLElement): [[number, number], [number, number]] {
	return [
		[-width * ASIDE, -height * ASIDE],
		[width * (1 + ASIDE), height * (1 + ASIDE)]
	];
}

/** Starts listening; the returned camera is also what the buttons press. */
export function createCamera({ frame, layer, onrest }: CameraOptions): Camera {
	let controlHeld = false;
	let resting: ReturnType<typeof setTimeout> | undefined;
	const watchControl = (event: KeyboardEvent) => {
		if (event.key === 'Control') controlHeld = event.type === 'keydown';
	};
	const release = () => (controlHeld = false);

	/** Which events start a gesture. Control held by hand with the wheel is the browser's own zoom: it stays so. */
	function allowed(event: Event): boolean {
		if (event instanceof WheelEvent) return !(event.ctrlKey && controlHeld);
		if (event instanceof TouchEvent) return event.touches.length > 1;
		if (!(event instanceof MouseEvent) || event.button !== 0 || event.ctrlKey) return false;
		// a mark under the hand is moved itself
		return !(event.target as Element).closest('[data-node]');
	}

	function move({ transform }: { transform: ZoomTransform }): void {
		layer.style.transform = `translate(${transform.x}px,${transform.y}px) scale(${transform.k})`;
	}

	const behaviour = zoom<HTMLElement, unknown>()
		.scaleExtent([1, MAX_ZOOM])
		.filter(allowed)
		.translateExtent(bounds(frame))
		.on('start', () => {
			clearTimeout(resting);
			layer.classList.add('moving');
		})
		.on('zoom', move)
		.on('end', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
			resting = setTimeout(() => {
				layer.classList.remove('moving');
				onrest(transform.k);
			}, REST);
		});

	const selection = select(frame).call(behaviour).on('dblclick.zoom', null);
	const still = matchMedia('(prefers-reduced-motion: reduce)');
	const target = () => (still.matches ? selection : selection.transition().duration(GLIDE));
	const resized = new ResizeObserver(() => behaviour.translateExtent(bounds(frame)));
	resized.observe(frame);
	addEventListener('keydown', watchControl);
	addEventListener('keyup', watchControl);
	addEventListener('blur', release);

	const pair = (point?: Point): [number, number] | undefined => point && [point.x, point.y];
	return {
		zoomIn: (towards) => behaviour.scaleBy(target() as never, STEP, pair(towards)),
		zoomOut: (from) => behaviour.scaleBy(target() as never, 1 / STEP, pair(from)),
		showBox({ x0, y0, x1, y1 }) {
			const { clientWidth: width, clientHeight: height } = frame;
			const fit = AIR * Math.min(width / (x1 - x0), height / (y1 - y0));
			const scale = Math.max(1, Math.min(MAX_ZOOM, fit));
			const there = zoomIdentity
				.translate(width / 2, height / 2)
				.scale(scale)
				.translate(-(x0 + x1) / 2, -(y0 + y1) / 2);
			behaviour.transform(target() as never, there);
		},
		showAll: () => behaviour.transform(target() as never, zoomIdentity),
		panBy: (dx, dy) => behaviour.translateBy(target() as never, dx, dy),
		destroy() {
			clearTimeout(resting);
			resized.disconnect();
			selection.on('.zoom', null);
			removeEventListener('keydown', watchControl);
			removeEventListener('keyup', watchControl);
			removeEventListener('blur', release);
		}
	};
}
