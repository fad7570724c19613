/** Many short rows of numbers in one flat array: they open at once and take little memory. */
export interface Rows {
	/** Row n holds the values from starts[n] up to starts[n + 1]. */
	readonly starts: Int32Array;
	readonly values: Int32Array;
}

export function rowAt({ starts, values }: Rows, row: number): Int32Array {
	return values.subarray(starts[row], starts[row + 1]);
}

/** Rows from numbers in which each row begins with its length. */
export function unpackRows(packed: readonly number[]): Rows {
	const starts = [0];
	const values = new Int32Array(packed.length);
	let written = 0;
	for (let place = 0; place < packed.length;) {
		const end = place + 1 + (packed[place] ?? 0);
		for (place++; place < end; place++) values[written++] = packed[place] ?? 0;
		starts.push(written);
	}
	return { starts: Int32Array.from(starts), values: values.subarray(0, written) };
}

/** A row for each key from 0 up to `size`: the places in the list at which it is found, in order (a counting sort). */
export function placesByKey(keys: ArrayLike<number>, size: number): Rows {
	const starts = new Int32Array(size + 1);
	for (let place = 0; place < keys.length; place++) {
		const after = (keys[place] ?? 0) + 1;
		starts[after] = (starts[after] ?? 0) + 1;
	}
	for (let key = 0; key < size; key++)
		starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
	const next = starts.slice();
	const values = new Int32Array(keys.length);
	for (let place = 0; place < keys.length; place++) {
		const key = keys[place] ?? 0;
		const at = next[key] ?? 0;
		next[key] = at + 1;
		values[at] = place;
	}
	return { starts, values };
}

/** The rows turned round: a row for each value from 0 up to `size`, with the rows that hold it. */
export function transpose({ starts, values }: Rows, size: number): Rows {
	const rowOf = new Int32Array(values.length);
	for (let row = 0; row + 1 < starts.length; row++) rowOf.fill(row, starts[row], starts[row + 1]);
	const places = placesByKey(values, size);
	return { starts: places.starts, values: places.values.map((place) => rowOf[place] ?? 0) };
}
