/**
 * The scene as a drawing of elements that say what they are (`data-node`, `data-territory`, `data-link`). Sizes that stay
 * constant on screen are in CSS px and scaled by custom properties (map.css).
 */
import { DISC, PERSON } from '#lib/layout/sizes.ts';
import type { Hub, Land, Mark, Scene } from '#lib/scene/types.ts';
import { drawLabels, drawName, pointsOf } from './labels.ts';
import { drawLand, mapLook, tintStyle } from './land.ts';
import { shapePath } from './shapes.ts';
import type { Spec } from './svg.ts';

/** How a drawing finds the address of a node's page. */
export type Link = (href: string) => string;

function drawMark(mark: Mark, link: Link): Spec {
	return [
		'a',
		{
			class: mark.hollow ? 'mark hollow' : 'mark',
			'data-node': mark.id,
			href: link(mark.href),
			'aria-label': mark.name,
			tabindex: -1,
			transform: `translate(${mark.x} ${mark.y})`
		},
		[
			['circle', { class: 'hit', r: 12 }],
			['path', { class: 'shape', d: shapePath(mark.shape) }]
		]
	];
}

function drawHub(hub: Hub, link: Link): Spec {
	const inner: Spec[] = [['circle', { class: 'disc', r: hub.number === null ? PERSON : DISC }]];
	if (hub.number !== null)
		inner.push(['text', { class: 'number', dy: '.35em' }, String(hub.number)]);
	return [
		'a',
		{
			class: hub.number === null ? 'hub person' : 'hub',
			'data-node': hub.id,
			'data-region': hub.region,
			'data-label': hub.label,
			href: hub.href === null ? null : link(hub.href),
			'aria-label': hub.name,
			tabindex: -1,
			transform: `translate(${hub.x} ${hub.y})`
		},
		inner
	];
}

/** A group in the colour of a territory. */
function tinted(land: Land | undefined, inner: Spec[], home: string | null = null): Spec {
	const { tint = null } = land ?? {};
	const attributes = { class: tint && 'tinted', style: tintStyle(land), 'data-home': home };
	return ['g', attributes, inner];
}

/** Straight lines from each hub to the resources whose home it is; a line with only one end drawn is left out. */
function drawHomeLinks(scene: Scene): Spec[] {
	const points = pointsOf(scene);
	return scene.homeLinks.flatMap(({ type, from, to }): Spec[] => {
		const [a, b] = [points.get(from), points.get(to)];
		if (!a || !b) return [];
		const d = `M${b.x} ${b.y}L${a.x} ${a.y}`;
		return [['path', { 'data-link': type, 'data-from': from, 'data-to': to, d }]];
	});
}

/**
 * The whole picture, as the children of its `<svg>`, back to front.
 * @param maxLevel labels that first show at a larger zoom level are left out (index into LEVELS)
 */
export function drawScene(scene: Scene, link: Link, maxLevel: number): Spec[] {
	const { coast, lands, marks, hubs } = scene;
	const byId = new Map(lands.map((land) => [land.id, land]));
	const land = drawLand(coast, lands, mapLook);
	const homes = [...new Set(marks.map(({ home }) => home))];
	/** For eyes only: the marks and hubs say it all. */
	const silent = (name: string, inner?: Spec[]): Spec => [
		'g',
		{ class: name, 'aria-hidden': 'true' },
		inner
	];
	return [
		silent('coasts', [land.coast]),
		silent('lands', land.territories),
		silent('home-links', drawHomeLinks(scene)),
		silent('star'),
		[
			'g',
			{ class: 'marks' },
			homes.map((home) =>
				tinted(
					byId.get(home),
					marks.filter((mark) => mark.home === home).map((mark) => drawMark(mark, link)),
					home || null
				)
			)
		],
		[
			'g',
			{ class: 'hubs' },
			hubs.map((hub) => tinted(byId.get(hub.region ?? ''), [drawHub(hub, link)]))
		],
		silent('labels', [
			...lands.filter(({ name }) => name.lines.length > 0).map(drawName),
			...drawLabels(scene, 0, maxLevel)
		])
	];
}
