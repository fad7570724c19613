/** Points by square cells, to find neighbours without looking at all of them. */
import type { Point } from './types.ts';

export class Buckets<T extends Point> {
	readonly #cell: number;
	readonly #cells = new Map<number, T[]>();

	/** @param cell width of a cell; searches reach at most this far */
	constructor(items: readonly T[], cell: number) {
		this.#cell = cell;
		for (const item of items) this.add(item);
	}

	#key(x: number, y: number): number {
		return Math.floor(y / this.#cell) * 65536 + Math.floor(x / this.#cell);
	}

	add(item: T): void {
		const key = this.#key(item.x, item.y);
		const cell = this.#cells.get(key);
		if (cell) cell.push(item);
		else this.#cells.set(key, [item]);
	}

	/** Takes an item out; it must not have moved since it was added. */
	remove(item: T): void {
		const key = this.#key(item.x, item.y);
		this.#cells.set(
			key,
			(this.#cells.get(key) ?? []).filter((other) => other !== item)
		);
	}

	/** All items that can be nearer than a cell, the point itself among them if it is one. */
	near({ x, y }: Point): T[] {
		const key = this.#key(x, y);
		const found: T[] = [];
		for (const row of [-65536, 0, 65536])
			for (let column = -1; column <= 1; column++)
				for (const item of this.#cells.get(key + row + column) ?? []) found.push(item);
		return found;
	}
}
