/**
 * The one table of response headers. The local server, `_headers`, the nginx and the Caddy samples are all made from it.
 *
 * Every address belongs to exactly one zone (the longest prefix wins) and a zone names all its headers, so no writer
 * has to add up rules: Netlify joins the values of all rules that match, nginx and Caddy let the last one win.
 */
export type ZoneName = 'page' | 'immutable' | 'embed';

export interface Zone {
	prefixes: readonly string[];
	headers: Readonly<Record<string, string>>;
}

const everywhere = {
	// In a sandboxed frame module scripts, fonts, JSON and the data of pages are CORS requests with origin null. All of it
	// is public, and no answer depends on who asks.
	'Access-Control-Allow-Origin': '*',
	'Content-Security-Policy': "frame-ancestors 'self'",
	// Any other value, and a link out of an embed whose host wrote sandbox="allow-scripts allow-popups" opens the
	// browser's error page (HTML standard: sandboxed tab + opener policy = network error). There is no session to guard.
	'Cross-Origin-Opener-Policy': 'unsafe-none',
	// public files without cookies: a sandboxed embed (origin null) could not even load its style sheet otherwise
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Permissions-Policy':
		'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff'
};

// kept by the browser, but asked for again each time: a correction shows at once and costs a 304
const fresh = { 'Cache-Control': 'no-cache' };

export const zones: Readonly<Record<ZoneName, Zone>> = {
	page: { prefixes: ['/'], headers: { ...everywhere, ...fresh } },
	immutable: {
		// the name of each file holds the hash of its content
		prefixes: ['/_app/immutable/'],
		headers: { ...everywhere, 'Cache-Control': 'public, max-age=31536000, immutable' }
	},
	embed: {
		// anyone may frame these: never add X-Frame-Options here, old browsers would obey it
		prefixes: ['/embed/', '/editions/'],
		headers: { ...everywhere, ...fresh, 'Content-Security-Policy': 'frame-ancestors *' }
	}
};

/**
 * Only over HTTPS, and only where the whole host name is ours: it binds every other site on that name, so a map that
 * lives in a folder (BASE_PATH) must not send it.
 */
export const strictTransport = { name: 'Strict-Transport-Security', value: 'max-age=31536000' };

/** `path` starts with a slash and has no base path, query or escapes left. */
export function zoneOf(path: string): ZoneName {
	let found: ZoneName = 'page';
	let longest = 0;
	for (const [name, { prefixes }] of Object.entries(zones) as [ZoneName, Zone][])
		for (const prefix of prefixes)
			if (path.startsWith(prefix) && prefix.length > longest) {
				found = name;
				longest = prefix.length;
			}
	return found;
}

/** A missing page in a frame should say so there; a missing file must never be kept for a year. */
export function zoneOfMissing(path: string): ZoneName {
	return zoneOf(path) === 'embed' ? 'embed' : 'page';
}

/** Headers that are the same in every zone: a host can set them once for all addresses. */
export function commonHeaders(): [string, string][] {
	return Object.entries(zones.page.headers).filter(([name, value]) =>
		Object.values(zones).every((zone) => zone.headers[name] === value)
	);
}

/** What a zone has beyond the common headers. */
export function ownHeaders(zone: ZoneName): [string, string][] {
	const common = new Map(commonHeaders());
	return Object.entries(zones[zone].headers).filter(([name]) => !common.has(name));
}
