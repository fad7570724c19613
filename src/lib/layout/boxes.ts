/** Boxes by square cells: which of them does a box meet? Without looking at all of them. */
import { overlap, type Rect } from './rect.ts';

const CELL = 40;

export class Boxes<T extends Rect> {
	readonly #cells = new Map<number, T[]>();

	*#keys({ x0, y0, x1, y1 }: Rect): Generator<number> {
		for (let row = Math.floor(y0 / CELL); row <= Math.floor(y1 / CELL); row++)
			for (let column = Math.floor(x0 / CELL); column <= Math.floor(x1 / CELL); column++)
				yield row * 65536 + column;
	}

	add(box: T): void {
		for (const key of this.#keys(box)) {
			const cell = this.#cells.get(key);
			if (cell) cell.push(box);
			else this.#cells.set(key, [box]);
		}
	}

	/** Its sides must be what they were when it was added. */
	remove(box: T): void {
		for (const key of this.#keys(box)) {
			const cell = this.#cells.get(key);
			const at = cell?.indexOf(box) ?? -1;
			if (at >= 0) cell?.splice(at, 1);
		}
	}

	/** Whether the box meets any other than `but`. */
	meets(box: Rect, but?: T): boolean {
		for (const key of this.#keys(box))
			for (const other of this.#cells.get(key) ?? [])
				if (other !== but && overlap(box, other)) return true;
		return false;
	}

	/** The boxes that it meets, each once. */
	met(box: Rect): T[] {
		const found = new Set<T>();
		for (const key of this.#keys(box))
			for (const other of this.#cells.get(key) ?? []) if (overlap(box, other)) found.add(other);
		return [...found];
	}
}
