/** The custom element `<resource-map>`, as one classic script. */
import { bundleScript } from '#lib/server/bundle.ts';

export const prerender = true;

export async function GET(): Promise<Response> {
	const script = await bundleScript('src/lib/embed/loader/loader.ts');
	return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
