/** The map on a card: its own territory bright, the others quiet. */
import { ringsOf } from '#lib/layout/borders/read-path.ts';
import { bounds } from '#lib/layout/geometry/rect.ts';
import { drawLand } from '#lib/drawing/land.ts';
import type { Spec } from '#lib/drawing/svg.ts';
import { colours } from './colours.ts';
import { drawDisc } from './disc.ts';
import { drawTrail } from './trail.ts';
import type { Card, CardMap, CardMark } from './types.ts';

/** Where the middle of the picture is, and how much room the territory gets there; px of the card. */
const MIDDLE = { x: 922, y: 315 };
const ROOM = { width: 470, height: 500 };
/** The whole land is larger: its coast touches the paper, no stop of a route is hidden. */
const WHOLE = { width: 530, height: 580 };
/** Px for one world unit: whole maps are small, and no territory is larger than this. */
const LARGEST = 1.45;
/** Marks that stand out are so much larger than the others; one alone is a landmark. */
const ALONE = 3.4;
const AMONG_FEW = 2;
const AMONG_MANY = 1.15;
const FEW = 12;
/** Radius of the disc of a stage, px. */
const DISC = 54;

interface View {
	scale: number;
	x: number;
	y: number;
}

/** The picture, which fills the card. */
export function drawMap(card: Card, map: CardMap): Spec {
	const view = viewOf(card, map);
	const isLit = (id: string) => !card.land || card.land === id;
	const { coast, territories } = drawLand(map.coast, map.lands, {
		coast: line(colours.shallow, 34),
		territory: ({ id, bright, quiet }) => ({
			...line(colours.paper, 2.5),
			fill: isLit(id) ? bright : quiet
		})
	});
	// once more on top: its border is whole
	const borders = map.lands
		.filter(({ id }) => card.land === id)
		.map(({ path, ink }): Spec => ['path', { ...line(ink, round(3 / view.scale)), d: path }]);
	const stops = card.marks.flatMap((id) => map.marks.get(id) ?? []);
	return [
		'g',
		{ transform: `translate(${view.x} ${view.y}) scale(${view.scale})` },
		[
			coast,
			...territories,
			...borders,
			...drawMarks(card, map, view),
			...(card.trail ? drawTrail(stops, view.scale) : []),
			...drawHub(card, map, view)
		]
	];
}

const line = (stroke: string, width: number) => ({
	fill: 'none',
	stroke,
	'stroke-width': width,
	'stroke-linejoin': 'round'
});

/** Large marks for those that the page is about, small ones for the rest. */
function drawMarks(card: Card, map: CardMap, view: View): Spec[] {
	const chosen = new Set(card.marks);
	const size = chosen.size === 1 ? ALONE : chosen.size <= FEW ? AMONG_FEW : AMONG_MANY;
	const inks = new Map(map.lands.map(({ id, ink }) => [id, ink]));
	const { hub } = card;
	const underHub = ({ x, y }: CardMark) =>
		hub && Math.hypot(x - hub.x, y - hub.y) * view.scale < DISC + 16;
	const draw = (mark: CardMark, large: boolean): Spec[] => {
		const isLit = !card.land || card.land === mark.home;
		if ((!isLit && !large) || underHub(mark)) return [];
		const scale = round(((large ? size : 0.85) * (card.land ? 1 : 0.8)) / view.scale);
		// the others step back where something is chosen
		const faint = chosen.size > 0 && !large;
		return [
			[
				'path',
				{
					d: mark.shape,
					transform: `translate(${mark.x} ${mark.y}) scale(${scale})`,
					fill: inks.get(mark.home) ?? colours.ink,
					'fill-opacity': faint ? 0.45 : null,
					...(large && { stroke: colours.paper, 'stroke-width': 4, 'paint-order': 'stroke' }),
					'stroke-linejoin': 'round'
				}
			]
		];
	};
	const all = [...map.marks];
	return [
		...all.filter(([id]) => !chosen.has(id)).flatMap(([, mark]) => draw(mark, false)),
		// a stop of a route has a disc instead
		...all.filter(([id]) => chosen.has(id) && !card.trail).flatMap(([, mark]) => draw(mark, true))
	];
}

function drawHub({ hub, land }: Card, { lands }: CardMap, view: View): Spec[] {
	if (!hub) return [];
	const fill = lands.find(({ id }) => id === land)?.ink ?? colours.ink;
	const number = { size: 62, weight: 650, face: 'display', fill: colours.paper } as const;
	const look = { radius: DISC, edge: 6, fill, paper: colours.paper, number };
	return [drawDisc(hub, view.scale, hub.number, look)];
}

/** Brings the territory, or the whole land, to the middle of the picture. */
function viewOf({ land }: Card, { lands }: CardMap): View {
	const shown = lands.filter(({ id }) => land === null || id === land);
	const { x0, y0, x1, y1 } = bounds(
		(shown.length > 0 ? shown : lands).flatMap(({ path }) => ringsOf(path)).flat()
	);
	const room = land === null ? WHOLE : ROOM;
	const scale = round(Math.min(room.width / (x1 - x0), room.height / (y1 - y0), LARGEST));
	return {
		scale,
		x: round(MIDDLE.x - ((x0 + x1) / 2) * scale),
		y: round(MIDDLE.y - ((y0 + y1) / 2) * scale)
	};
}

const round = (value: number) => Math.round(value * 1000) / 1000;
