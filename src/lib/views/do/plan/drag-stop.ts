/**
 * A stop in the hand: it follows the pointer, and a line shows where it would go. A mouse takes a stop anywhere but on a
 * link or a button; a finger takes it by its grip, because elsewhere it scrolls. Buttons do the same for everybody else.
 */

/** A press becomes a drag beyond this distance, px. */
const SLACK = 5;
/** So near to the edge of the window it scrolls, px, and so fast, px a frame. */
const EDGE = 72;
const SPEED = 12;

/**
 * Listens on what holds a list whose entries are `li.stop`.
 * @param onmove is told from which place to which other one, both from 0
 * @returns what ends it
 */
export function watchStops(
	list: HTMLElement,
	onmove: (from: number, to: number) => void
): () => void {
	let held: { stop: HTMLElement; from: number; x: number; y: number; top: number } | null = null;
	let dragging = false;
	let to = 0;
	/** Of the pointer, px in the window. */
	let now = 0;

	const stops = () => [...list.querySelectorAll<HTMLElement>('li.stop')];

	function press({ target, pointerType, button, clientX, clientY }: PointerEvent): void {
		if (!(target instanceof Element) || button !== 0 || held) return;
		const grip = target.closest('[data-grip]');
		if (!grip && (pointerType === 'touch' || target.closest('a, button'))) return;
		const stop = target.closest<HTMLElement>('li.stop');
		if (!stop) return;
		held = { stop, from: stops().indexOf(stop), x: clientX, y: clientY, top: scrollY };
		addEventListener('pointermove', move);
		addEventListener('pointerup', drop);
		addEventListener('pointercancel', end);
		addEventListener('keydown', escape);
	}

	function move({ clientX, clientY }: PointerEvent): void {
		if (!held) return;
		now = clientY;
		if (dragging || Math.hypot(clientX - held.x, clientY - held.y) <= SLACK) return;
		dragging = true;
		held.stop.dataset.drag = 'held';
		getSelection()?.removeAllRanges();
		follow();
	}

	/** Once a frame, because the page moves under a pointer that rests at its edge. */
	function follow(): void {
		if (!held || !dragging) return;
		if (now < EDGE) scrollBy(0, -SPEED);
		else if (now > innerHeight - EDGE) scrollBy(0, SPEED);
		const { stop, from, y, top } = held;
		stop.style.translate = `0 ${now - y + scrollY - top}px`;
		const others = stops().filter((one) => one !== stop);
		const middles = others.map((one) => {
			const { top, height } = one.getBoundingClientRect();
			return top + height / 2;
		});
		to = middles.filter((middle) => middle < now).length;
		for (const [place, one] of others.entries()) {
			if (to < from && place === to) one.dataset.drag = 'before';
			else if (to > from && place === to - 1) one.dataset.drag = 'after';
			else delete one.dataset.drag;
		}
		requestAnimationFrame(follow);
	}

	function drop(): void {
		const moved = dragging && held && held.from !== to ? held.from : null;
		end();
		if (moved !== null) onmove(moved, to);
	}

	function escape({ key }: KeyboardEvent): void {
		if (key === 'Escape') end();
	}

	function end(): void {
		if (held) held.stop.style.translate = '';
		for (const one of stops()) delete one.dataset.drag;
		held = null;
		dragging = false;
		removeEventListener('pointermove', move);
		removeEventListener('pointerup', drop);
		removeEventListener('pointercancel', end);
		removeEventListener('keydown', escape);
	}

	/** A drag by mouse selects no text. */
	const still = (event: Event) => {
		if (held) event.preventDefault();
	};
	list.addEventListener('pointerdown', press);
	list.addEventListener('selectstart', still);
	return () => {
		end();
		list.removeEventListener('pointerdown', press);
		list.removeEventListener('selectstart', still);
	};
}
