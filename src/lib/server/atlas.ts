/** The pictures of the map, worked out once while the site is built: dataset, graph, layout, scene, markup. */
import { layoutLens } from '#lib/layout/lens.ts';
import { layoutFree } from '#lib/layout/free.ts';
import { LEVELS } from '#lib/layout/levels.ts';
import { buildScene } from '#lib/scene/build.ts';
import { freeInput, lensInput } from '#lib/scene/layout-input.ts';
import type { Lens } from '#lib/scene/lenses.ts';
import type { Scene } from '#lib/scene/types.ts';
import { drawScene, type Link } from '#lib/drawing/map.ts';
import type { LinkFile } from '#lib/query/links.ts';
import { toMarkup } from '#lib/drawing/svg.ts';
import { perDataset } from './per-dataset.ts';
import { theGraph } from './the-graph.ts';

/** Labels that show only beyond this scale (CSS px per world unit) are not in the page: zooming fetches them. */
const PAGE_SCALE = 1.2;

const scenes = perDataset(() => new Map<Lens, Scene>());

/** The finished scene of a lens. */
export function sceneOf(lens: Lens): Scene {
	const known = scenes().get(lens);
	if (known) return known;
	const graph = theGraph();
	const layout =
		lens === 'free' ? layoutFree(freeInput(graph)) : layoutLens(lensInput(graph, lens));
	const scene = buildScene(graph, lens, layout);
	scenes().set(lens, scene);
	return scene;
}

/** The picture of a lens as SVG markup, to stand between the tags of its `<svg>`. */
export function pictureMarkup(lens: Lens, link: Link): string {
	const level = LEVELS.findLastIndex((scale) => scale <= PAGE_SCALE);
	return drawScene(sceneOf(lens), link, level).map(toMarkup).join('');
}

/** All links of the graph as small numbers, for the browser. */
export function linkFile(): LinkFile {
	const graph = theGraph();
	const nodes = graph.nodes();
	const types = [...graph.getAttribute('linkTypes').keys()];
	const index = new Map(nodes.map((id, place) => [id, place]));
	return {
		nodes,
		types,
		links: graph
			.mapEdges((_, { type }, from, to) => [types.indexOf(type), index.get(from), index.get(to)])
			.flat()
			.map(Number)
	};
}
