/**
 * The text of `_headers`, which Netlify and Cloudflare Pages both read.
 *
 * Both add up the values of all rules that match an address, and only one of them can take a value away again. So the
 * common headers stand under `/*` and everything else under patterns that never overlap, made from the files themselves.
 */
import {
	commonHeaders,
	ownHeaders,
	strictTransport,
	zoneOf,
	zones,
	type ZoneName
} from './headers.ts';
import type { Site } from './site.ts';
import { contentType, endingOf, unusualEndings } from './types.ts';

export function netlifyHeaders(site: Site, base = ''): string {
	const addresses = [...site.keys()];
	const transport: [string, string][] = base ? [] : [[strictTransport.name, strictTransport.value]];
	const rules: [pattern: string, headers: [string, string][]][] = [
		['/*', [...commonHeaders(), ...transport]],
		...zonePatterns(addresses).map(([pattern, zone]): [string, [string, string][]] => [
			pattern,
			ownHeaders(zone)
		]),
		...addresses
			.filter((address) => unusualEndings.has(endingOf(address)))
			.map((address): [string, [string, string][]] => [
				address,
				[['Content-Type', contentType(address)]]
			])
	];
	return [
		'# Made by npm run build from src/lib/hosting/headers.ts. For Netlify and Cloudflare Pages.',
		...rules.flatMap(([pattern, headers]) => [
			base + pattern,
			...headers.map(([name, value]) => `  ${name}: ${value}`)
		]),
		''
	].join('\n');
}

/** Patterns that cover each address exactly once: a whole folder where it lies in one zone, else its parts. */
export function zonePatterns(addresses: readonly string[], folder = '/'): [string, ZoneName][] {
	const nested = Object.values(zones)
		.flatMap(({ prefixes }) => prefixes)
		.some((prefix) => prefix.startsWith(folder) && prefix !== folder);
	if (!nested) return [[`${folder}*`, zoneOf(folder)]];

	const patterns = new Map<string, [string, ZoneName][]>();
	for (const address of addresses) {
		const [, subfolder] = /^([^/]+\/)/.exec(address.slice(folder.length)) ?? [];
		const key = subfolder ? folder + subfolder : address;
		if (patterns.has(key)) continue;
		patterns.set(
			key,
			subfolder
				? zonePatterns(
						addresses.filter((other) => other.startsWith(key)),
						key
					)
				: [[key, zoneOf(key)]]
		);
	}
	return [...patterns.values()].flat();
}
