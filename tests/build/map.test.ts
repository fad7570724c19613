/** The promises about the picture, worked out again from the finished page itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ringsOf as outlinesOf } from '#lib/layout/borders/read-path.ts';
import { base, files, pages, tagsOf, text, type Tag } from './built.ts';

const html = text('index.html');
const open = html.indexOf('data-picture="stage"');
const start = html.lastIndexOf('<svg', open);
const tags = tagsOf(html.slice(start, html.indexOf('</svg>', open)));

type Point = [x: number, y: number];

const folder = join(process.env.MAP_DATA ?? 'data', 'resources');
const records = readdirSync(folder).map(
	(file) =>
		parse(readFileSync(join(folder, file), 'utf8')) as {
			id: string;
			home: string;
			stages: string[];
			title: string;
		}
);

function placeOf({ attributes }: Tag): Point {
	const [, x, y] = /^translate\((\S+) (\S+)\)$/.exec(attributes.transform ?? '') ?? [];
	return [Number(x), Number(y)];
}

const nodes = tags.filter(({ attributes }) => 'data-node' in attributes);
const marks = nodes.filter(({ attributes }) => attributes.class?.split(' ').includes('mark'));
const places = new Map(nodes.map((tag) => [tag.attributes['data-node'] ?? '', placeOf(tag)]));
const territories = tags.filter(({ attributes }) => 'data-territory' in attributes);
const links = tags.filter(({ attributes }) => 'data-link' in attributes);

/** The rings of a territory's path. */
const ringsOf = (d: string): Point[][] =>
	outlinesOf(d).map((ring) => ring.map(({ x, y }): Point => [x, y]));

/** The two ends of a straight link, `M<x> <y>L<x> <y>`. */
function endsOf(d: string): [Point, Point] | undefined {
	const [, ...n] = /^M(\S+) (\S+)L(\S+) (\S+)$/.exec(d) ?? [];
	const [ax, ay, bx, by] = n.map(Number);
	if (ax === undefined || ay === undefined || bx === undefined || by === undefined) return;
	return [
		[ax, ay],
		[bx, by]
	];
}

function isInside([x, y]: Point, ring: Point[]): boolean {
	let inside = false;
	ring.forEach(([ax, ay], index) => {
		const [bx, by] = ring.at(index - 1) as Point;
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	});
	return inside;
}

/** On which side of a line a point lies: positive, negative, or 0 for on it. */
const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point) =>
	(bx - ax) * (y - ay) - (by - ay) * (x - ax);

const cross = (a: Point, b: Point, c: Point, d: Point) =>
	side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

test('the picture is in the page, once, and in no other but the one for frames', () => {
	expect(start).toBeGreaterThan(0);
	expect(html.split('data-territory=').length - 1).toBe(territories.length);
	expect(territories.length).toBeGreaterThan(1);
	const others = pages.filter(({ file, html: other }) => {
		return !/^(|.*\/)embed\/v1\/map\/index\.html$/.test(file) && other.includes('data-territory');
	});
	expect(others.map(({ file }) => file)).toEqual(['index.html']);
	// and not a second time as data for the script
	expect(html.slice(html.indexOf('</svg>', open))).not.toContain('translate(');
});

test('every resource of the data is a mark, once', () => {
	expect(records.length).toBeGreaterThan(0);
	expect(marks.map(({ attributes }) => attributes['data-node']).sort()).toEqual(
		records.map(({ id }) => `resource:${id}`).sort()
	);
});

test('every mark has a place inside the picture', () => {
	const lost = [...places].filter(([, [x, y]]) => !(x > 0 && x < 1200 && y > 0 && y < 900));
	expect(lost).toEqual([]);
});

test('every mark lies inside a territory of one of its own stages', () => {
	const rings = new Map(
		territories.map(({ attributes: { 'data-territory': id = '', d = '' } }) => [id, ringsOf(d)])
	);
	const strangers = records.filter(({ id, home, stages }) => {
		const place = places.get(`resource:${id}`) as Point;
		return ![home, ...stages].some((stage) =>
			rings.get(stage)?.some((ring) => isInside(place, ring))
		);
	});
	expect(strangers.map(({ id, home }) => `${id}, at home at ${home}`)).toEqual([]);
});

test('every territory is one piece, without a hole', () => {
	expect(territories.map(({ attributes }) => attributes['data-territory'])).toContain('throughout');
	const pieces = territories.map(({ attributes: { 'data-territory': id, d = '' } }) => [
		id,
		ringsOf(d).length,
		/z$/i.test(d.trim())
	]);
	expect(pieces).toEqual(pieces.map(([id]) => [id, 1, true]));
});

test('no two marks are closer than 24 px at 1200 x 900', () => {
	const all = [...places];
	const close = all.flatMap(([a, [ax, ay]], index) =>
		all.slice(index + 1).flatMap(([b, [bx, by]]) => {
			const distance = Math.hypot(ax - bx, ay - by);
			return distance < 24 ? [`${a} and ${b}: ${distance.toFixed(1)} px`] : [];
		})
	);
	expect(close).toEqual([]);
});

test('at rest no two links cross, and each leads from a mark to the stage where it lives', () => {
	const lines = links.map(({ attributes }) => {
		const from = attributes['data-from'] ?? '';
		const to = attributes['data-to'] ?? '';
		return { from, to, a: places.get(from) as Point, b: places.get(to) as Point };
	});
	const crossings = lines.flatMap((one, index) =>
		lines
			.slice(index + 1)
			.filter((two) => cross(one.a, one.b, two.a, two.b))
			.map((two) => `${one.from} and ${two.from}`)
	);
	expect(crossings).toEqual([]);
	const homes = records.filter(({ home }) => places.has(`stage:${home}`));
	expect(lines.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(
		homes.map(({ id, home }) => `resource:${id} stage:${home}`).sort()
	);
});

test('a link is drawn from one of its ends to the other', () => {
	for (const { attributes } of links) {
		const ends = endsOf(attributes.d ?? '');
		const expected = [
			places.get(attributes['data-to'] ?? ''),
			places.get(attributes['data-from'] ?? '')
		];
		expect(ends).toHaveLength(2);
		expect(expected).toEqual(expect.arrayContaining(ends as Point[]));
	}
});

describe('what a mark says', () => {
	const stageNames = new Map(
		territories.map(({ attributes: { 'data-territory': id = '' } }) => {
			const page = text(`stages/${id}/index.html`);
			return [
				id,
				/<h1[^>]*>([\s\S]*?)<\/h1>/
					.exec(page)?.[1]
					?.replaceAll(/<[^>]*>/g, '')
					.trim()
			];
		})
	);

	test('its name begins with its title and ends with its place among those that live with it', () => {
		const seen = new Map<string, number[]>();
		for (const { attributes } of marks) {
			const id = attributes['data-node']?.replace('resource:', '');
			const record = records.find((one) => one.id === id);
			if (!record) throw new Error(`There is no resource ${id}`);
			const name = attributes['aria-label'] ?? '';
			expect(name.startsWith(`${record.title}, `), name).toBe(true);
			const [, position, of, stage] = /, (\d+) of (\d+) in (.+)$/.exec(name) ?? [];
			expect(stage, name).toBe(stageNames.get(record.home));
			expect(Number(of)).toBe(records.filter(({ home }) => home === record.home).length);
			seen.set(record.home, [...(seen.get(record.home) ?? []), Number(position)]);
		}
		// each number once
		for (const positions of seen.values())
			expect(positions.toSorted((a, b) => a - b)).toEqual(positions.map((_, index) => index + 1));
	});

	test('it is a link to a page that exists, and no stop of the Tab key', () => {
		for (const { name, attributes } of nodes) {
			expect(name).toBe('a');
			const path = (attributes.href ?? '').slice(base.length + 1);
			expect(files, attributes['data-node']).toContain(`${path}index.html`);
			expect(attributes.tabindex).toBe('-1');
		}
	});

	test('names of marks are drawn in a layer that assistive technology does not read twice', () => {
		const layer = tags.find(({ attributes }) => attributes.class === 'labels');
		expect(layer?.attributes['aria-hidden']).toBe('true');
	});
});
