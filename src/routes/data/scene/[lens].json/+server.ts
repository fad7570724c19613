import { error } from '@sveltejs/kit';
import { isLens, lenses } from '#lib/scene/lenses.ts';
import { sceneOf } from '#lib/server/atlas.ts';

export const prerender = true;
export const entries = () => lenses.map((lens) => ({ lens }));

/** One lens as finished marks: for the browser, when it has to draw a picture that the page does not hold. */
export function GET({ params }) {
	if (!isLens(params.lens)) error(404, `There is no lens “${params.lens}”.`);
	return Response.json(sceneOf(params.lens));
}
