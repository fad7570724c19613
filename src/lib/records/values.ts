/** Walks along a path through values whose shape nobody has checked yet. */

/** The value at a path, or undefined. Only own properties count. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	let at = value;
	for (const step of path) {
		if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
		at = (at as Record<PropertyKey, unknown>)[step];
	}
	return at;
}

/** A string property, or undefined. */
export function textAt(value: unknown, ...path: PropertyKey[]): string | undefined {
	const found = valueAt(value, path);
	return typeof found === 'string' ? found : undefined;
}
