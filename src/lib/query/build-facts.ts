/** The records in, the file of the facts out: a column for each facet. For build time only. */
import { facets, type Facet } from '#lib/facets/facets.ts';
import { table } from '#lib/facets/table.ts';
import type { Dataset } from '#lib/schema/dataset.ts';
import type { FactFile, FileColumn } from './facts.ts';

/** @param ids all resources, in the order in which they are to be listed */
export function buildFactFile(
	{ resources, vocabulary }: Dataset,
	ids: readonly string[]
): FactFile {
	const byId = new Map(resources.map((resource) => [resource.id, resource]));
	const records = ids.map((id) => {
		const resource = byId.get(id);
		if (!resource) throw new Error(`There is no resource “${id}”.`);
		return resource;
	});
	const column = (facet: Facet): FileColumn => {
		if (facet.fits !== 'any-of') return { of: records.map(table[facet.id].read) };
		const values = records.map((record) => table[facet.id].read(record, vocabulary));
		const terms = [...new Set(values.flat())].sort();
		const place = new Map(terms.map((term, index) => [term, index]));
		return {
			terms,
			of: values.map((own) => {
				const places = own.map((term) => place.get(term) ?? 0);
				return places.length === 1 ? (places[0] ?? 0) : places;
			})
		};
	};
	return {
		ids: [...ids],
		columns: Object.fromEntries(facets.map((one) => [one.id, column(one)])) as FactFile['columns']
	};
}
