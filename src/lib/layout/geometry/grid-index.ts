/** Things by the square cells of a grid that they touch: finds what lies in a box without looking at everything. */
import { overlap, type Rect } from './rect.ts';

/** Width of a cell. */
const CELL = 40;

export class GridIndex<T> {
	readonly #boxOf: (item: T) => Rect;
	readonly #cells = new Map<number, T[]>();

	/** @param boxOf the box of an item; it must not change between `add` and `remove` */
	constructor(boxOf: (item: T) => Rect, items: Iterable<T> = []) {
		this.#boxOf = boxOf;
		for (const item of items) this.add(item);
	}

	*#keys({ x0, y0, x1, y1 }: Rect): Generator<number> {
		for (let row = Math.floor(y0 / CELL); row <= Math.floor(y1 / CELL); row++)
			for (let column = Math.floor(x0 / CELL); column <= Math.floor(x1 / CELL); column++)
				yield row * 65536 + column;
	}

	add(item: T): void {
		for (const key of this.#keys(this.#boxOf(item))) {
			const cell = this.#cells.get(key);
			if (cell) cell.push(item);
			else this.#cells.set(key, [item]);
		}
	}

	remove(item: T): void {
		for (const key of this.#keys(this.#boxOf(item))) {
			const cell = this.#cells.get(key) ?? [];
			const at = cell.indexOf(item);
			if (at >= 0) cell.splice(at, 1);
		}
	}

	/** Whether a box overlaps any item other than `except`. */
	meets(box: Rect, except?: T): boolean {
		for (const key of this.#keys(box))
			for (const item of this.#cells.get(key) ?? [])
				if (item !== except && overlap(box, this.#boxOf(item))) return true;
		return false;
	}

	/** The items that a box overlaps, each once. */
	in(box: Rect): T[] {
		const found = new Set<T>();
		for (const key of this.#keys(box))
			for (const item of this.#cells.get(key) ?? [])
				if (overlap(box, this.#boxOf(item))) found.add(item);
		return [...found];
	}
}

/** Of items that are boxes themselves. */
export const boxIndex = <T extends Rect>(items?: Iterable<T>) =>
	new GridIndex<T>((item) => item, items);
