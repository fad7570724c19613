/**
 * The parameter `node=<type>:<id>` of an address: which node is in focus. One parse and one format; a bad value is told
 * from a missing one, so that it can be ignored quietly and said.
 */
import { nodeTypes } from '#lib/graph/node-types.ts';

/** A parameter as read from an address. */
export type Parsed<T> =
	{ state: 'valid'; value: T } | { state: 'invalid'; reason: string } | { state: 'missing' };

/** Longer values are nobody's id: they are not even looked at. */
const MAX_LENGTH = 120;

/** @returns the node id, `<type>:<id>`; whether the map has such a node is for the caller to see. */
export function parseNode(raw: string | null): Parsed<string> {
	if (raw === null || raw === '') return { state: 'missing' };
	const [type = '', id = '', ...rest] = raw.slice(0, MAX_LENGTH + 1).split(':');
	const known = (nodeTypes as readonly string[]).includes(type);
	if (raw.length > MAX_LENGTH || !known || rest.length > 0 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
		return { state: 'invalid', reason: 'The address names something that is not on this map.' };
	return { state: 'valid', value: raw };
}

/** The inverse of `parseNode`. */
export function formatNode(id: string): string {
	return id;
}
