/** Work that can wait for the first picture, a little at a time: nothing that a person does meanwhile waits for it. */

/** So many in one go: well under 50 ms on a slow telephone. */
const AT_ONCE = 12;

const waiting = new Set<() => void>();
let asked = false;

/** Does something soon. @returns what takes it back */
export function later(work: () => void): () => void {
	waiting.add(work);
	if (!asked) next();
	return () => waiting.delete(work);
}

function next(): void {
	asked = true;
	// a frame first, then what is left of it
	requestAnimationFrame(() => setTimeout(run, 0));
}

function run(): void {
	asked = false;
	for (const work of [...waiting].slice(0, AT_ONCE)) {
		waiting.delete(work);
		work();
	}
	if (waiting.size > 0) next();
}
