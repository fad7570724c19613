/** pym.js (NPR): the host names the frame in its query. It also writes its own address and title there, which nobody reads. */
import type { Dialect } from './types.ts';

const childId = (query: string): string | null => {
	const id = new URLSearchParams(query).get('childId');
	return id !== null && /^[\w-]{1,100}$/.test(id) ? id : null;
};

export const pym: Dialect = {
	id: 'pym',
	known: ({ query }) => childId(query) !== null,
	height: ({ height }, { query }) => `pymxPYMx${childId(query)}xPYMxheightxPYMx${height}`
};
