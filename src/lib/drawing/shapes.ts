/**
 * The shape of each family, as path data round (0, 0) in CSS px. Areas are alike (about 130 square px), so that no family
 * looks heavier than another.
 */
const shapes: Readonly<Record<string, string>> = {
	circle: 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z',
	square: 'M-5.8-5.8h11.6v11.6h-11.6Z',
	triangle: 'M0-8.2L7.9 5.6h-15.8Z',
	diamond: 'M0-8.2L8.2 0L0 8.2L-8.2 0Z',
	pentagon: 'M0-7.6L7.2-2.3L4.5 6.1h-9L-7.2-2.3Z'
};

/** A data folder may name a shape that we do not draw: it gets the plainest one. */
export function shapePath(shape: string): string {
	return (Object.hasOwn(shapes, shape) ? shapes[shape] : shapes.circle) as string;
}
