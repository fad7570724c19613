/** Something that is worked out of the data once, and anew when they change: while `npm run dev` runs, a curator may edit them. */
import type { Dataset } from '#lib/schema/dataset.ts';
import { loadDataset } from './dataset.ts';

/** @returns a function that gives what was made of the present dataset */
export function perDataset<Value>(make: (dataset: Dataset) => Value): () => Value {
	let made: { from: Dataset; value: Value } | undefined;
	return () => {
		const from = loadDataset();
		if (made?.from !== from) made = { from, value: make(from) };
		return made.value;
	};
}
