/** Many short rows of numbers in one flat array: they open at once and take little memory. */
export interface Rows {
	/** Row n is what stands from starts[n] up to starts[n + 1]. */
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
