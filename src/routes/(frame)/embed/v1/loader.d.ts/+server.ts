/** The types of `<resource-map>`, for pages that are written in TypeScript. */
import types from '#lib/embed/loader/types.ts?raw';

export const prerender = true;

export const GET = () =>
	new Response(types, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
