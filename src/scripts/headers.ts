/** The one table of response headers. Every rule whose prefix fits is applied; later rules win. */
export const headerTable: Record<string, Record<string, string>> = {
	'/': {
		'Cache-Control': 'no-cache',
		'Content-Security-Policy': "frame-ancestors 'none'",
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
		'Referrer-Policy': 'strict-origin-when-cross-origin',
		'X-Content-Type-Options': 'nosniff'
	},
	'/_app/': { 'Access-Control-Allow-Origin': '*' },
	'/_app/immutable/': { 'Cache-Control': 'public, max-age=31536000, immutable' },
	'/data/': { 'Access-Control-Allow-Origin': '*' },
	'/embed/': { 'Access-Control-Allow-Origin': '*', 'Content-Security-Policy': 'frame-ancestors *' }
};
export function headersFor(path: string): Record<string, string> {
	const rules = Object.keys(headerTable).filter((prefix) => path.startsWith(prefix));
	return Object.assign({}, ...rules.map((prefix) => headerTable[prefix]));
}
