/** The attributes of `<resource-map>`. */
import { facets, typeOf } from '#lib/facets/facets.ts';

/** Of the element itself. */
export const own = ['view', 'resource', 'label', 'height', 'eager'] as const;

/** How an embed looks: a frame that says what it shows leaves these out. */
export const look = ['theme', 'accent', 'controls', 'heading', 'lang'] as const;

/** Parameters of the address of an embed, by the same names (a test compares them with the lists of the map). */
export const parameters = [
	'q',
	...facets.map(({ id }) => id),
	'node',
	'to',
	'lens',
	'links',
	'route',
	'group',
	'sort',
	'density',
	'rows',
	'columns',
	'list',
	...look
] as const;

/**
 * What an attribute calls a parameter: a facet by what its terms are called. `role` is taken: on any element it is what ARIA
 * takes the element for. Where a page has it all the same, it is understood.
 */
export function attributeOf(parameter: string): string {
	const facet = facets.find(({ id }) => id === parameter);
	return facet ? typeOf(facet.id) : parameter;
}
export function parameterOf(attribute: string): string {
	return facets.find(({ id }) => typeOf(id) === attribute)?.id ?? attribute;
}

/** The query that attributes ask for: '' or `?…`. */
export function queryOf(read: (name: string) => string | null): string {
	const parts = parameters.flatMap((name) => {
		const value = read(name);
		return value ? [`${name}=${encodeURIComponent(value)}`] : [];
	});
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The query that asks an embed for what has changed, and for nothing else. Empty: as usual again. */
export function changeOf(
	changed: ReadonlySet<string>,
	read: (name: string) => string | null
): string {
	const names = parameters.filter((name) => changed.has(name));
	return `?${names.map((name) => `${name}=${encodeURIComponent(read(name) ?? '')}`).join('&')}`;
}

/** Where the page of an embed is, below the folder of the loader. */
export function pathOf(read: (name: string) => string | null): string {
	const view = read('view');
	const resource = read('resource');
	if (view === 'resource' && resource) return `resource/${encodeURIComponent(resource)}/`;
	return view === 'list' || view === 'matrix' ? `${view}/` : 'map/';
}
