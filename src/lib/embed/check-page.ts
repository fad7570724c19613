/**
 * What can be told of a page from its address alone. A browser may not look into the pages of others, so the page itself is
 * never asked, and the address is neither kept nor sent.
 */
import { recognise, type SystemId } from './systems.ts';

/**
 * - `own`: a page of this very map
 * - `file`: a file on somebody's computer
 * - `local`: a name that only works inside a building or on one computer
 * - `editor`: where a page is written, not where it is read
 * - `http`: a page that is not encrypted
 * - `blocked`: encrypted, while the map is not: no browser shows that
 */
export type PageNote = 'own' | 'file' | 'local' | 'editor' | 'http' | 'blocked';

export interface PageCheck {
	/** As people know it; empty for a file. */
	readonly host: string;
	/** What it looks to be made with. */
	readonly system: SystemId | null;
	readonly notes: readonly PageNote[];
}

/** Longer addresses are nobody's page. UTF-16 units. */
const MAX_LENGTH = 2000;

/**
 * @param typed what somebody pasted; without `https://` it is taken as such
 * @param map whole address of this map
 * @returns null where it is no web address
 */
export function checkPage(typed: string, map: string): PageCheck | null {
	const url = addressOf(typed.trim());
	if (!url) return null;
	if (url.protocol === 'file:') return { host: '', system: null, notes: ['file'] };
	const own = new URL(map);
	const host = url.hostname.replace(/\.$/, '');
	const notes: PageNote[] = [];
	if (url.host === own.host) notes.push('own');
	else if (isLocal(host)) notes.push('local');
	if (
		/\/(wp-admin|_layouts)\/|[?&](action|mode)=edit\b|\/edit\/?$/i.test(url.pathname + url.search)
	)
		notes.push('editor');
	if (url.protocol === 'http:') notes.push('http');
	else if (own.protocol === 'http:') notes.push('blocked');
	return { host, system: recognise(host, url.pathname), notes };
}

/** Null for what people type that is no page: words, an e-mail address, another scheme. */
function addressOf(text: string): URL | null {
	if (text === '' || text.length > MAX_LENGTH || /\s/.test(text)) return null;
	if (/^([a-z]:)?\\/i.test(text)) return new URL('file:');
	const whole = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
	const url = URL.canParse(whole) ? new URL(whole) : null;
	if (!url || !['https:', 'http:', 'file:'].includes(url.protocol)) return null;
	// "name@example.org" would be a page with a user name
	if (url.username || url.password) return null;
	// one word alone is no address; with a path or a port it is one of an own network
	if (whole !== text && !/[.:/]/.test(text) && url.hostname !== 'localhost') return null;
	return url.protocol === 'file:' || url.hostname !== '' ? url : null;
}

/** Names without a dot, endings that are kept for own networks (RFC 6762, 8375, 2606), and private numbers (RFC 1918, 4193). */
function isLocal(host: string): boolean {
	if (host.startsWith('[')) return /^\[(::1|f[cd]|fe80)/.test(host);
	if (!host.includes('.')) return true;
	return (
		/\.(local|localhost|internal|intranet|lan|corp|home|private|test)$/.test(host) ||
		/^(10|127|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)\.[\d.]+$/.test(host)
	);
}
