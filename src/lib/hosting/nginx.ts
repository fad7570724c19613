/** An nginx configuration that answers like the local server. */
import {
	commonHeaders,
	ownHeaders,
	strictTransport,
	zoneOfMissing,
	zones,
	type ZoneName
} from './headers.ts';
import { contentTypes } from './types.ts';

export interface Place {
	base?: string;
	/** What the server listens to, in the words of the program. */
	listen: string;
	root: string;
}

export function nginxConfig({ base = '', listen, root }: Place): string {
	const escape = (text: string) => text.replaceAll(/[.~]/g, '\\$&');
	const prefixes = zonesByPrefix();
	const names = [
		...new Set(prefixes.flatMap(([, zone]) => ownHeaders(zone).map(([name]) => name)))
	];
	const variable = (name: string) => `$map_${name.toLowerCase().replaceAll('-', '_')}`;
	const missing = prefixes.filter(
		([prefix, zone]) => prefix !== '/' && zoneOfMissing(prefix) === zone
	);
	return `# Made by "npm run hosts" from src/lib/hosting/headers.ts: copy it, do not edit it here.
# For /etc/nginx/conf.d/. Brotli needs the package libnginx-mod-http-brotli-static; without it, delete that line.
# Change "listen", "root" and add "server_name"; with a certificate: listen 443 ssl; ssl_certificate ...

# The zone of what is served; and of what was asked for where 404.html is served instead.
# Never of what was asked for alone: /embed/..%2flist/ is /list/, and must not count as an embed.
map "$uri $request_uri" $map_zone {
	default page;
${missing.map(([prefix, zone]) => `\t"~^${escape(base)}/404\\.html ${escape(base + prefix)}" ${zone};`).join('\n')}
${prefixes
	.filter(([prefix]) => prefix !== '/')
	.map(([prefix, zone]) => `\t"~^${escape(base + prefix)}" ${zone};`)
	.join('\n')}
}
${names
	.map(
		(name) => `map $map_zone ${variable(name)} {
${(Object.keys(zones) as ZoneName[])
	.map((zone) => `\t${zone} "${zones[zone].headers[name] ?? ''}";`)
	.join('\n')}
}`
	)
	.join('\n')}
${
	base
		? ''
		: `map $https $map_transport {
	on "${strictTransport.value}";
}
`
}
server {
	listen ${listen};
	root ${root}; # holds the content of build/${base && ` in its folder ${base}`}
	server_tokens off;
	absolute_redirect off;

	types {
${Object.entries(contentTypes)
	.map(([ending, type]) => `\t\t"${type}" ${ending};`)
	.join('\n')}
	}
	default_type application/octet-stream;

	# the packed files lie beside the plain ones
	gzip_static on;
	gzip_vary on;
	brotli_static on;

	# an empty value sends no header
${commonHeaders()
	.map(([name, value]) => `\tadd_header ${name} "${value}" always;`)
	.join('\n')}
${names.map((name) => `\tadd_header ${name} ${variable(name)} always;`).join('\n')}
${base ? '' : `\tadd_header ${strictTransport.name} $map_transport always;\n`}
	error_page 404 ${base}/404.html;
	location = ${base}/404.html {
		internal;
	}
	location ~ (\\.(br|gz)|/_headers)$ {
		return 404;
	}
	# a page without its closing slash; only folders that exist, so nothing can be smuggled into the address
	location ~ [^/]$ {
		if (-f $request_filename/index.html) {
			return 308 $uri/$is_args$args;
		}
		try_files $uri =404;
	}
	location / {
		try_files \${uri}index.html =404;
	}
}
`;
}

/** Longest first: the first one that fits is right. */
export function zonesByPrefix(): [string, ZoneName][] {
	return (Object.keys(zones) as ZoneName[])
		.flatMap((zone) => zones[zone].prefixes.map((prefix): [string, ZoneName] => [prefix, zone]))
		.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}
