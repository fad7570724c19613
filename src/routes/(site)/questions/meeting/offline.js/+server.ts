/** The worker that opens the page for meetings without a connection. Where it lies says which pages it is for. */
import { bundleScript } from '#lib/server/bundle.ts';

export const prerender = true;

export async function GET(): Promise<Response> {
	const script = await bundleScript('src/lib/views/do/meeting/offline/worker.ts');
	return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
