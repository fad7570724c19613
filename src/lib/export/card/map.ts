/** The map on a card: its own territory bright, the others quiet. */
import { ringsOf } from '#lib/layout/borders/read-path.ts';
import { drawText } from '#lib/layout/glyphs/draw-text.ts';
import { colours } from './colours.ts';
import { drawTrail } from './trail.ts';
import type { Card, CardGround, CardLand, CardMark } from './types.ts';

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

/** SVG markup of the picture, which fills the card. */
export function drawMap(card: Card, ground: CardGround): string {
	const view = viewOf(card, ground);
	const lands = ground.lands.map((land) => ({ land, lit: !card.land || card.land === land.id }));
	const own = lands.filter(({ lit, land }) => lit && card.land === land.id);
	return [
		`<g transform="translate(${view.x} ${view.y}) scale(${view.scale})">`,
		`<path d="${ground.coast}" fill="none" stroke="${colours.shallow}" stroke-width="34" stroke-linejoin="round"/>`,
		...lands.map(({ land, lit }) => territory(land, lit)),
		// once more on top: its border is whole
		...own.map(
			({ land }) =>
				`<path d="${land.path}" fill="none" stroke="${land.ink}" stroke-width="${round(3 / view.scale)}" stroke-linejoin="round"/>`
		),
		...marks(card, ground, view),
		card.trail
			? drawTrail(
					card.marks.flatMap((id) => ground.marks.get(id) ?? []),
					view.scale
				)
			: '',
		hub(card, ground, view),
		'</g>'
	].join('');
}

function territory({ path, bright, quiet }: CardLand, lit: boolean): string {
	return `<path d="${path}" fill="${lit ? bright : quiet}" stroke="${colours.paper}" stroke-width="2.5" stroke-linejoin="round"/>`;
}

/** Small marks for the company, large ones for those that the page is about. */
function marks(card: Card, ground: CardGround, view: View): string[] {
	const chosen = new Set(card.marks);
	const size = chosen.size === 1 ? ALONE : chosen.size <= FEW ? AMONG_FEW : AMONG_MANY;
	const inks = new Map(ground.lands.map((land) => [land.id, land]));
	const { hub: at } = card;
	const underHub = ({ x, y }: CardMark) =>
		at && Math.hypot(x - at.x, y - at.y) * view.scale < DISC + 16;
	const draw = (mark: CardMark, large: boolean) => {
		const land = inks.get(mark.home);
		const lit = !card.land || card.land === mark.home;
		if ((!lit && !large) || underHub(mark)) return '';
		const scale = round(((large ? size : 0.85) * (card.land ? 1 : 0.8)) / view.scale);
		const edge = large ? ` stroke="${colours.paper}" stroke-width="4" paint-order="stroke"` : '';
		// company steps back where something is chosen
		const faint = chosen.size > 0 && !large ? ' fill-opacity=".45"' : '';
		return `<path d="${mark.shape}" transform="translate(${mark.x} ${mark.y}) scale(${scale})" fill="${land?.ink ?? colours.ink}"${edge}${faint} stroke-linejoin="round"/>`;
	};
	const all = [...ground.marks];
	return [
		...all.filter(([id]) => !chosen.has(id)).map(([, mark]) => draw(mark, false)),
		// a disc stands where a stop is
		...all.filter(([id]) => chosen.has(id) && !card.trail).map(([, mark]) => draw(mark, true))
	];
}

function hub({ hub: at, land }: Card, ground: CardGround, view: View): string {
	if (!at) return '';
	const ink = ground.lands.find(({ id }) => id === land)?.ink ?? colours.ink;
	const number = { size: 62, weight: 650, face: 'display' } as const;
	const text = String(at.number);
	const width = drawText(text, number, { x: 0, y: 0 }).end;
	const { d } = drawText(text, number, { x: -width / 2, y: 22 });
	return `<g transform="translate(${at.x} ${at.y}) scale(${round(1 / view.scale)})"><circle r="${DISC}" fill="${ink}" stroke="${colours.paper}" stroke-width="6"/><path d="${d}" fill="${colours.paper}"/></g>`;
}

/** Brings the territory, or the whole land, to the middle of the picture. */
function viewOf({ land }: Card, { lands }: CardGround): View {
	const shown = lands.filter(({ id }) => land === null || id === land);
	const points = (shown.length > 0 ? shown : lands).flatMap(({ path }) => ringsOf(path)).flat();
	const side = (values: number[]) => {
		const [from, to] = [Math.min(...values), Math.max(...values)];
		return { length: to - from, middle: (from + to) / 2 };
	};
	const [x, y] = [side(points.map((point) => point.x)), side(points.map((point) => point.y))];
	const room = land === null ? WHOLE : ROOM;
	const scale = round(Math.min(room.width / x.length, room.height / y.length, LARGEST));
	return { scale, x: round(MIDDLE.x - x.middle * scale), y: round(MIDDLE.y - y.middle * scale) };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
