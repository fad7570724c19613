/** What a static server should answer, decided without touching a socket or the disk. */
import { strictTransport, zoneOf, zoneOfMissing, zones, type ZoneName } from './headers.ts';
import { packings, type Site } from './site.ts';
import { contentType } from './types.ts';

export interface Request {
	method: string;
	/** As it stands in the request line: path and query, not decoded. */
	target: string;
	acceptEncoding?: string;
	/** The visitor's connection is HTTPS (ended by a proxy in front of this server). */
	secure?: boolean;
}

export interface Answer {
	status: 200 | 308 | 404 | 405;
	headers: Record<string, string>;
	/** Path inside the build folder of the bytes to send. */
	file?: string;
}

export function answer(request: Request, site: Site, base = ''): Answer {
	// not new URL(): it throws on //
	const [, rawPath = '/', query = ''] = /^([^?]*)(\?.*)?$/s.exec(request.target) ?? [];
	const path = inside(decode(rawPath), base);
	const headersOf = (zone: ZoneName): Record<string, string> => ({
		...zones[zone].headers,
		...(request.secure && !base && { [strictTransport.name]: strictTransport.value })
	});

	if (request.method !== 'GET' && request.method !== 'HEAD')
		return { status: 405, headers: { ...headersOf('page'), Allow: 'GET, HEAD' } };

	const found = path === undefined ? undefined : site.get(path);
	if (path !== undefined && found) {
		const packing = packings.find(
			({ encoding }) =>
				found.encodings.includes(encoding) && accepts(request.acceptEncoding, encoding)
		);
		return {
			status: 200,
			headers: {
				...headersOf(zoneOf(path)),
				'Content-Type': contentType(path),
				...(found.encodings.length > 0 && { Vary: 'Accept-Encoding' }),
				...(packing && { 'Content-Encoding': packing.encoding })
			},
			file: found.file + (packing?.suffix ?? '')
		};
	}

	const address = path === undefined ? undefined : realAddress(path, site);
	if (path !== undefined && address)
		return {
			status: 308,
			// built from an address of ours, never from what was asked: it cannot lead to another host
			headers: { ...headersOf(zoneOf(path)), Location: base + encodeURI(address) + query }
		};

	return {
		status: 404,
		headers: { ...headersOf(zoneOfMissing(path ?? '/')), 'Content-Type': contentType('/') },
		file: '404.html'
	};
}

/** The address without the base path; undefined when it lies elsewhere. */
function inside(path: string | undefined, base: string): string | undefined {
	if (path === undefined) return undefined;
	return path === base || path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

function decode(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined; // a lone % is no address
	}
}

/** A page asked for without its closing slash, or by the name of its file. */
function realAddress(path: string, site: Site): string | undefined {
	const page = path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : `${path}/`;
	return site.has(page) ? page : undefined;
}

/** RFC 9110, 12.5.3: a weight of 0 means "not this one". */
function accepts(header = '', encoding: string): boolean {
	const weights = new Map(
		header.split(',').map((part) => {
			const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
			const weight = parameters.find((text) => text.startsWith('q='));
			return [name, weight ? Number(weight.slice(2)) : 1];
		})
	);
	return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
}

/** Does If-None-Match name this tag? Weak comparison, as for every GET. */
export function matchesTag(header: string | undefined, tag: string): boolean {
	if (!header) return false;
	const named = header.split(',').map((text) => text.trim().replace(/^W\//, ''));
	return named.includes('*') || named.includes(tag);
}
