/** Dragging a resource with a mouse or pen: its neighbours follow it. A finger scrolls the page instead. */
import { windowToWorld } from '#lib/views/explore/map/camera/coordinates.ts';
import type { LiveMap } from '#lib/views/explore/map/live-map.svelte.ts';
import type { Body, hold } from './live-simulation.ts';

/** A press becomes a drag beyond this distance, px. */
const SLACK = 5;

/** Listens on the frame of a map until the signal ends it. */
export function watchDrag(map: LiveMap, signal: AbortSignal): void {
	const { frame } = map.parts;
	let pressed: { node: string; x: number; y: number } | null = null;
	let held: ReturnType<typeof hold> | null = null;
	let dragged = false;

	function press(event: PointerEvent): void {
		dragged = false;
		const node = map.picture?.nodeAt(event.target);
		const mouse = event.pointerType !== 'touch' && event.button === 0;
		if (!mouse || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (!node?.startsWith('resource:')) return;
		pressed = { node, x: event.clientX, y: event.clientY };
	}

	function move(event: PointerEvent): void {
		if (!pressed) return;
		if (!dragged) {
			const far = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > SLACK;
			if (!far) return;
			dragged = true;
			void take(pressed.node);
		}
		held?.to(windowToWorld(map.parts, { x: event.clientX, y: event.clientY }));
	}

	async function take(node: string): Promise<void> {
		const { picture } = map;
		const { hold } = await import('./live-simulation.ts');
		// the mark may have been let go while the code was being fetched
		if (!picture || pressed?.node !== node) return;
		map.stop();
		const bodies = [...picture.nodes].map(([id, { at, rest }]): Body => {
			const fixed = id.startsWith('resource:') ? {} : { fx: at.x, fy: at.y };
			return { id, ...at, anchor: rest, ...fixed };
		});
		const body = bodies.find(({ id }) => id === node);
		if (!body) return;
		frame.classList.add('holding');
		map.moved = true;
		const followers = (map.links?.rays(node) ?? [])
			.map(({ id }) => id)
			.filter((id) => id.startsWith('resource:'));
		held = hold(bodies, body, followers, () => {
			for (const { id, x, y } of bodies)
				if (id.startsWith('resource:')) picture.place(id, { x, y });
			picture.redraw();
		});
		map.stop = held.stop;
	}

	function release(): void {
		pressed = null;
		held?.release();
		held = null;
		frame.classList.remove('holding');
	}

	/** The click that ends a drag chooses nothing. */
	function click(event: MouseEvent): void {
		if (!dragged) return;
		dragged = false;
		event.stopPropagation();
		event.preventDefault();
	}

	frame.addEventListener('pointerdown', press, { signal });
	frame.addEventListener('click', click, { signal, capture: true });
	// the browser would drag the link itself, out of the page
	frame.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
	addEventListener('pointermove', move, { signal });
	addEventListener('pointerup', release, { signal });
	addEventListener('pointercancel', release, { signal });
}
