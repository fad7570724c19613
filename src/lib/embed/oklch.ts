/**
 * Colours as OKLCH, in which a step of lightness looks like one at every hue. Conversions after Björn Ottosson, "A
 * perceptual color space for image processing" (2020); contrast after WCAG 2.2, "relative luminance".
 */

/** Lightness 0 to 1, chroma 0 to about 0.4, hue in degrees. */
export interface Oklch {
	readonly l: number;
	readonly c: number;
	readonly h: number;
}

/** Red, green, blue, each 0 to 1, gamma-encoded as in `#rrggbb`. */
type Rgb = readonly [r: number, g: number, b: number];

const decode = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const encode = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

/** @param hex `rrggbb`, without `#` */
export function readHex(hex: string): Rgb {
	const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
	return [r, g, b];
}

/** Parts out of range are cut off. @returns `#rrggbb` */
export function formatHex(rgb: Rgb): string {
	const part = (v: number) =>
		Math.round(Math.min(1, Math.max(0, v)) * 255)
			.toString(16)
			.padStart(2, '0');
	return `#${rgb.map(part).join('')}`;
}

export function toOklch(rgb: Rgb): Oklch {
	const [r, g, b] = rgb.map(decode) as [number, number, number];
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
	const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
	return {
		l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		c: Math.hypot(x, y),
		h: (Math.atan2(y, x) * 180) / Math.PI
	};
}

/** Light of the three lamps, not encoded; outside 0 to 1 for what a screen cannot show. */
function linear({ l, c, h }: Oklch): Rgb {
	const angle = (h * Math.PI) / 180;
	const [x, y] = [c * Math.cos(angle), c * Math.sin(angle)];
	const lms = [
		l + 0.3963377774 * x + 0.2158037573 * y,
		l - 0.1055613458 * x - 0.0638541728 * y,
		l - 0.0894841775 * x - 1.291485548 * y
	].map((v) => v ** 3) as [number, number, number];
	const [L, M, S] = lms;
	return [
		4.0767416621 * L - 3.3077115913 * M + 0.2309699292 * S,
		-1.2684380046 * L + 2.6097574011 * M - 0.3413193965 * S,
		-0.0041960863 * L - 0.7034186147 * M + 1.707614701 * S
	];
}

/** The nearest colour of this lightness and hue that a screen can show: chroma gives way (CSS Color 4, gamut mapping). */
export function toScreen(colour: Oklch): Rgb {
	const fits = (c: number) => linear({ ...colour, c }).every((v) => v > -1e-4 && v < 1.0001);
	const shown = (c: number) =>
		linear({ ...colour, c }).map((v) => encode(Math.max(0, v))) as unknown as Rgb;
	if (fits(colour.c)) return shown(colour.c);
	let [low, high] = [0, colour.c];
	for (let step = 0; step < 12; step++) {
		const c = (low + high) / 2;
		if (fits(c)) low = c;
		else high = c;
	}
	return shown(low);
}

/** Ratio of contrast, 1 to 21. */
export function contrast(one: Rgb, two: Rgb): number {
	const luminance = ([r, g, b]: Rgb) =>
		0.2126 * decode(r) + 0.7152 * decode(g) + 0.0722 * decode(b);
	const [a, b] = [luminance(one), luminance(two)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
