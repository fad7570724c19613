/** A script in the head of each embed: it has its look before it is first painted. */
import { bundleScript } from '#lib/server/bundle.ts';

export const prerender = true;

export async function GET(): Promise<Response> {
	const script = await bundleScript('src/lib/views/share/frame/early-appearance.ts');
	return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
