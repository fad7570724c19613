/** The secret by which WordPress knows the frames that it has made, in the hash of their address. */

/** Also after a hash of the page's own: `#node=x#?secret=abc`. As in WordPress' own wp-embed-template.js. */
export function readSecret(hash: string): string | null {
	return /#\?secret=([A-Za-z0-9]+)/.exec(hash)?.[1] ?? null;
}
