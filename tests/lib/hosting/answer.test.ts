import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { answer, matchesTag } from '#lib/hosting/answer.ts';
import { listSite } from '#lib/hosting/site.ts';

const site = listSite([
	'404.html',
	'_headers',
	'index.html',
	'index.html.br',
	'index.html.gz',
	'list/index.html',
	'embed/v1/list/index.html',
	'data/map.json',
	'data/map.json.gz',
	'_app/immutable/a.js',
	'_app/immutable/a.js.br'
]);
const get = (target: string, more = {}, base?: string) =>
	answer({ method: 'GET', target, ...more }, site, base);

describe('pages and files', () => {
	test('a folder is its index.html', () => {
		expect(get('/list/?q=a')).toMatchObject({ status: 200, file: 'list/index.html' });
	});

	test('the closing slash is added, the query kept', () => {
		expect(get('/list?q=a%20b&role=carer')).toMatchObject({
			status: 308,
			headers: { Location: '/list/?q=a%20b&role=carer' }
		});
		expect(get('/list/index.html')).toMatchObject({ status: 308, headers: { Location: '/list/' } });
	});

	test.each(['/404.html', '/404', '/_headers', '/index.html.br', '/%', '*', '/data', '/_app/'])(
		'%j is not there',
		(target) => {
			expect(get(target)).toMatchObject({ status: 404, file: '404.html' });
		}
	);

	test('only GET and HEAD', () => {
		expect(answer({ method: 'POST', target: '/' }, site)).toMatchObject({
			status: 405,
			headers: { Allow: 'GET, HEAD' }
		});
		expect(answer({ method: 'HEAD', target: '/' }, site).status).toBe(200);
	});
});

describe('packings', () => {
	test.each([
		['gzip, deflate, br', 'br', 'index.html.br'],
		['gzip', 'gzip', 'index.html.gz'],
		['br;q=0, gzip', 'gzip', 'index.html.gz'],
		['*', 'br', 'index.html.br'],
		['*;q=0', undefined, 'index.html'],
		['', undefined, 'index.html'],
		['brotli', undefined, 'index.html']
	])('Accept-Encoding %j gives %s', (acceptEncoding, encoding, file) => {
		const { headers, file: sent } = get('/', { acceptEncoding });
		expect([headers['Content-Encoding'], sent]).toEqual([encoding, file]);
		expect(headers.Vary).toBe('Accept-Encoding');
	});

	test('a file without packings does not vary', () => {
		expect(get('/list/').headers).not.toHaveProperty('Vary');
	});
});

describe('base path', () => {
	test('everything moves below it', () => {
		expect(get('/atlas/list/', {}, '/atlas')).toMatchObject({ file: 'list/index.html' });
		expect(get('/atlas', {}, '/atlas').headers.Location).toBe('/atlas/');
		expect(get('/atlas/list', {}, '/atlas').headers.Location).toBe('/atlas/list/');
		for (const outside of ['/', '/list/', '/atlases/list/'])
			expect(get(outside, {}, '/atlas').status).toBe(404);
	});
});

describe('strict transport', () => {
	const name = 'Strict-Transport-Security';
	test('only over HTTPS, and only where the host name is ours', () => {
		expect(get('/', { secure: true }).headers[name]).toMatch(/^max-age=\d+$/);
		expect(get('/').headers).not.toHaveProperty(name);
		expect(get('/atlas/', { secure: true }, '/atlas').headers).not.toHaveProperty(name);
	});
});

describe('hostile addresses', () => {
	test.each(['//evil.example/list', '//list', '/%2flist', '/\\list', '/list/../../etc/passwd'])(
		'%s is harmless',
		(target) => {
			expect(get(target)).toMatchObject({ status: 404 });
		}
	);

	test('whatever is asked, a redirect stays here and only listed files are sent', () => {
		const files = new Set([...site.values()].flatMap(({ file }) => [file, `${file}.br`]));
		const piece = fc.oneof(
			fc.constantFrom('/', '//', '..', '%2e%2e', '%2f', '%5c', 'list', 'embed/v1/list', '?', '\\'),
			fc.string({ unit: 'binary', maxLength: 5 })
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
				const { status, headers, file } = get(pieces.join(''), { acceptEncoding: 'br' });
				if (status === 308) expect(headers.Location).toMatch(/^\/(?![/\\])/);
				else expect(file === '404.html' || files.has(file ?? '')).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('tags', () => {
	test.each([
		['"a"', true],
		['W/"a"', true],
		['"b", "a"', true],
		['*', true],
		['"b"', false],
		['a', false],
		[undefined, false]
	])('If-None-Match: %s', (header, match) => {
		expect(matchesTag(header, '"a"')).toBe(match);
	});
});
