/**
 * What our own loader and an embed say to each other. Every message carries the version; what is promised here is kept by
 * every later version 1 (tests/contracts/v1).
 */
import { plain } from './dialects/types.ts';

const TYPE = 'resource-map';
const VERSION = 1;

/** What an embed tells its host. */
export type FrameEvent =
	| { readonly event: 'ready' }
	| { readonly event: 'resize'; readonly height: number }
	| { readonly event: 'select'; readonly node: string | null }
	| { readonly event: 'filter'; readonly query: string; readonly count: number };

/**
 * What a host asks of an embed: to be told things from now on, or to show what a query says. What the query does not name
 * stays as it is, since the reader may have chosen it a moment ago; a name without a value goes back to what is usual.
 */
export type HostRequest =
	{ readonly ask: 'hello' } | { readonly ask: 'set'; readonly query: string };

const sealed = <T extends object>(body: T) => ({ type: TYPE, version: VERSION, ...body });
export const eventMessage = (event: FrameEvent) => sealed(event);
export const requestMessage = (request: HostRequest) => sealed(request);

/** Longer queries are nobody's choice. UTF-16 units. */
const LONGEST = 8000;

function opened(data: unknown): Readonly<Record<string, unknown>> | null {
	try {
		// a copy: whatever can go wrong in reading goes wrong here
		const message = { ...plain(data) };
		return message.type === TYPE && message.version === VERSION ? message : null;
	} catch {
		// an object that refuses to be read is no message of ours
		return null;
	}
}

/** Null for whatever is not a request of this version. Never throws. */
export function parseRequest(data: unknown): HostRequest | null {
	const message = opened(data);
	if (message?.ask === 'hello') return { ask: 'hello' };
	const { ask, query } = message ?? {};
	const fits = ask === 'set' && typeof query === 'string' && query.length <= LONGEST;
	return fits ? { ask, query } : null;
}

/** Null for whatever is not an event of this version. Never throws. */
export function parseEvent(data: unknown): FrameEvent | null {
	const message = opened(data);
	if (!message) return null;
	const { event, height, node, query, count } = message;
	if (event === 'ready') return { event };
	if (event === 'resize' && Number.isInteger(height) && Number(height) > 0)
		return { event, height: Number(height) };
	if (event === 'select' && (node === null || typeof node === 'string')) return { event, node };
	if (event === 'filter' && typeof query === 'string' && typeof count === 'number')
		return { event, query, count };
	return null;
}
