/** A grid of buckets for boxes: finds what lies near without looking at everything. */
import type { Rect } from './geometry.ts';

export class SpatialHash<T> {
	readonly #cells = new Map<number, Set<T>>();
	readonly #boxOf: (item: T) => Rect;
	readonly #cell: number;

	/** @param cell side of a bucket, about the size of an item */
	constructor(boxOf: (item: T) => Rect, cell = 32) {
		this.#boxOf = boxOf;
		this.#cell = cell;
	}

	add(item: T): void {
		this.#each(this.#boxOf(item), (key) => {
			const bucket = this.#cells.get(key);
			if (bucket) bucket.add(item);
			else this.#cells.set(key, new Set([item]));
			return false;
		});
	}

	/** Call it before the item's box changes. */
	delete(item: T): void {
		this.#each(this.#boxOf(item), (key) => {
			this.#cells.get(key)?.delete(item);
			return false;
		});
	}

	/** Whether an item in the buckets round a box passes the test. */
	some(box: Rect, test: (item: T) => boolean): boolean {
		return this.#each(box, (key) => {
			for (const item of this.#cells.get(key) ?? []) if (test(item)) return true;
			return false;
		});
	}

	#each({ x0, y0, x1, y1 }: Rect, visit: (key: number) => boolean): boolean {
		const cell = this.#cell;
		for (let row = Math.floor(y0 / cell); row <= Math.floor(y1 / cell); row++)
			for (let column = Math.floor(x0 / cell); column <= Math.floor(x1 / cell); column++)
				if (visit(row * 0x100000 + column)) return true;
		return false;
	}
}
