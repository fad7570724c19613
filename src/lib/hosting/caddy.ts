/** A Caddyfile (Caddy 2.6 or later) that answers like the local server. */
import {
	commonHeaders,
	ownHeaders,
	strictTransport,
	zoneOfMissing,
	zones,
	type ZoneName
} from './headers.ts';
import type { Place } from './nginx.ts';
import { contentType, contentTypes } from './types.ts';

export function caddyfile({ base = '', listen, root }: Place): string {
	const all = Object.values(zones).flatMap(({ prefixes }) => prefixes);
	const names = Object.keys(zones) as ZoneName[];
	const paths = (prefixes: readonly string[]) => prefixes.map((p) => `${base}${p}*`).join(' ');
	const lines = (indent: string, headers: [string, string][]) =>
		headers.map(([name, value]) => `${indent}${name} "${value}"`).join('\n');
	const missing = names.filter((zone) =>
		zones[zone].prefixes.some((prefix) => zoneOfMissing(prefix) === zone)
	);
	const every = [...new Set(names.flatMap((zone) => ownHeaders(zone).map(([name]) => name)))];

	return `# Made by "npm run hosts" from src/lib/hosting/headers.ts: copy it, do not edit it here.
# Change the address in the next line (with a host name Caddy fetches its certificate) and "root".
${listen} {
	root * ${root} # holds the content of build/${base && ` in its folder ${base}`}

	# Zones never overlap: of two "header" lines for one name the wrong one could win.
${names.map((zone) => matcher(zone, '\t')).join('\n')}

	header {
${lines('\t\t', commonHeaders())}
	}
${names
	.map(
		(zone) => `	header @${zone} {
${lines('\t\t', ownHeaders(zone))}
	}`
	)
	.join('\n')}
${
	base
		? ''
		: `	@secure protocol https
	header @secure ${strictTransport.name} "${strictTransport.value}"
`
}
	map {path} {content_type} {
		~/$ "${contentType('/')}"
${Object.entries(contentTypes)
	.map(([ending, type]) => `\t\t~\\.${ending}$ "${type}"`)
	.join('\n')}
		default application/octet-stream
	}
	header Content-Type {content_type}

	# a page without its closing slash; Caddy's own redirect drops the query
	@folder {
		not path */
		expression !{path}.startsWith("//")
		file {path}/index.html
	}
	@asking expression {query} != ""
	route @folder {
		redir @asking {path}/?{query} 308
		redir {path}/ 308
	}

	# files for the host, and the packed twins of the others
	@hidden path ${base}/404.html */_headers *.br *.gz
	error @hidden 404
	# would be sent on to another host
	@doubled expression {path}.startsWith("//")
	error @doubled 404

	@refused not method GET HEAD
	header @refused Allow "GET, HEAD"
	respond @refused 405

	@packed file {path}.gz {path}index.html.gz
	header @packed {
		defer
		Vary Accept-Encoding
	}
	file_server {
		precompressed br gzip
	}

	handle_errors {
${missing.map((zone) => matcher(zone, '\t\t', missing)).join('\n')}
${missing
	.map(
		(zone) => `		header @missing_${zone} {
${every
	.filter((name) => !(name in zones[zone].headers))
	.map((name) => `\t\t\t-${name}\n`)
	.join('')}${lines('\t\t\t', ownHeaders(zone))}
		}`
	)
	.join('\n')}
		header Content-Type "${contentType('/')}"
		rewrite * ${base}/404.html
		file_server
	}
}
`;

	/** Everything under the prefixes of a zone that is not under a longer prefix of another one. */
	function matcher(zone: ZoneName, indent: string, among = names): string {
		const { prefixes } = zones[zone];
		const others = among.filter((name) => name !== zone).flatMap((name) => zones[name].prefixes);
		const inner = (among === names ? all : others).filter(
			(other) =>
				!prefixes.includes(other) && prefixes.some((own) => other.startsWith(own) && other !== own)
		);
		return `${indent}@${among === names ? zone : `missing_${zone}`} {
${indent}	path ${zone === 'page' ? '*' : paths(prefixes)}${inner.length > 0 ? `\n${indent}	not path ${paths(inner)}` : ''}
${indent}}`;
	}
}
