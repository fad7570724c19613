import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from '#lib/export/png.ts';

/** Reads a PNG with a palette back: its parts, and its pixels as `rrggbb`. */
function read(png: Buffer) {
	expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
	const parts: Record<string, Buffer> = {};
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		const body = png.subarray(at + 4, at + 8 + length);
		expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
		parts[body.toString('latin1', 0, 4)] = body.subarray(4);
		at += 12 + length;
	}
	const [width, height] = [parts.IHDR!.readUInt32BE(0), parts.IHDR!.readUInt32BE(4)];
	const raw = inflateSync(parts.IDAT!);
	const pixels = Array.from({ length: height }, (_, y) => {
		const row = raw.subarray(y * (width + 1), (y + 1) * (width + 1));
		expect(row[0], 'filter').toBe(0);
		return [...row.subarray(1)].map((place) =>
			parts.PLTE!.subarray(place * 3, place * 3 + 3).toString('hex')
		);
	});
	return { width, height, colours: parts.PLTE!.length / 3, pixels };
}

const rgba = (...colours: string[]) =>
	Uint8Array.from(Buffer.from(colours.map((colour) => `${colour}ff`).join(''), 'hex'));

test('a picture of few colours comes back as it was', () => {
	const rows = [
		['ff0000', '00ff00', '0000ff'],
		['123456', 'ff0000', 'ff0000']
	];
	const png = encodePng(rgba(...rows.flat()), { width: 3, height: 2 }, 16);
	expect(read(png)).toEqual({ width: 3, height: 2, colours: 4, pixels: rows });
});

test('rare colours become the nearest of the common ones', () => {
	const row = ['ff0000', 'ff0000', '0000ff', '0000ff', 'ee0101', '0000ff'];
	const { pixels, colours } = read(encodePng(rgba(...row), { width: 6, height: 1 }, 2));
	expect(colours).toBe(2);
	expect(pixels).toEqual([['ff0000', 'ff0000', '0000ff', '0000ff', 'ff0000', '0000ff']]);
});

test('the same pixels give the same bytes', () => {
	const make = () => encodePng(rgba('000000', 'ffffff', '808080'), { width: 3, height: 1 }, 2);
	expect(make().equals(make())).toBe(true);
});
