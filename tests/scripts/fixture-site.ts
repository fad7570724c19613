/** A tiny built site with everything that makes hosts disagree. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const text = (name: string) => `${name}\n`.repeat(200);

export const fixtureFiles: Readonly<Record<string, string>> = {
	'404.html': text('There is no page here'),
	'_app/immutable/chunks/a1b2.js': text('export const a = 1;'),
	'_app/immutable/assets/letters.c3d4.woff2': 'not packed',
	'_app/version.json': '{"version":"1"}',
	_headers: '/*\n',
	'data/index.html': text('Open data'),
	'data/map.json': text('{}'),
	'data/map.gexf': text('<gexf/>'),
	'data/map.graphml': text('<graphml/>'),
	'data/resources.bib': text('@book{a}'),
	'data/resources.csv': text('id,title'),
	'data/resources.ris': text('TY  - BOOK'),
	'data/training.ics': text('BEGIN:VCALENDAR'),
	'embed/v1/list/index.html': text('List in a frame'),
	'embed/v1/loader.js': text('/* loader */'),
	'favicon.svg': text('<svg/>'),
	'feed.xml': text('<feed/>'),
	'index.html': text('Map'),
	'list/index.html': text('List'),
	'manifest.webmanifest': '{}',
	'oembed/v1/map.json': text('{}'),
	'resources/powercube/index.html': text('Powercube'),
	'robots.txt': 'User-agent: *\n'
};

const packed = /\.(html|js|json|css|svg|xml|csv|txt)$/;

export function writeFixtureSite(folder: string): string[] {
	const written: string[] = [];
	const write = (file: string, body: string | Buffer) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), body);
		written.push(file);
	};
	for (const [file, body] of Object.entries(fixtureFiles)) {
		write(file, body);
		if (!packed.test(file)) continue;
		write(`${file}.br`, brotliCompressSync(body));
		write(`${file}.gz`, gzipSync(body));
	}
	return written;
}
