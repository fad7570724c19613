/** Which resources are left, and what each further choice would leave. */
import { facets, KNOWN, type Facet, type FacetId, type Filters } from '#lib/facets/facets.ts';
import { isTerms, type Facts } from './facts.ts';

/** How many one would get; by facet, then by term or number. */
export type Counts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

export interface Filtered {
	/** Ids of the resources that fit, in the order of the facts. */
	readonly ids: readonly string[];
	/** What a choice in a facet would leave, with all other facets as they are. */
	readonly counts: Counts;
	/** Those that fit though the number asked for is not known, by facet. */
	readonly unknown: Readonly<Partial<Record<FacetId, ReadonlySet<string>>>>;
}

/** The facets that filter at present. */
export function activeFacets(filters: Filters): Facet[] {
	return facets.filter(({ id }) => (filters[id]?.length ?? 0) > 0);
}

/** Whether a number keeps to the limit that somebody asks for. */
export function keepsTo(facet: Facet, number: number, limit: number): boolean {
	return facet.fits === 'at-most' ? number <= limit : number >= limit;
}

/** Whether a resource (its place in the facts) fits what one facet asks. */
export type Test = (place: number) => boolean;

/** A test for what a facet asks; null if it asks nothing. Within one facet any of the terms will do. */
export function testOf(facts: Facts, facet: Facet, filters: Filters): Test | null {
	const asked = filters[facet.id] ?? [];
	const column = facts.columns[facet.id];
	if (asked.length === 0) return null;
	if (isTerms(column)) {
		const wanted = new Set(asked.map((term) => column.terms.indexOf(term)));
		return (place) => (column.of[place] ?? []).some((term) => wanted.has(term));
	}
	const onlyKnown = asked.includes(KNOWN);
	const limit = Number(asked.find((value) => value !== KNOWN) ?? NaN);
	return (place) => {
		const value = column.of[place] ?? null;
		if (value === null) return !onlyKnown;
		if (Number.isNaN(limit)) return true;
		return keepsTo(facet, value, limit);
	};
}

/**
 * Between facets all must fit. One pass: a resource that fails one facet only still counts for the choices of that one.
 * @param within ids that a search has found, or null for all
 * @param offers the numbers to count for, by facet of numbers
 */
export function filter(
	facts: Facts,
	filters: Filters,
	within: ReadonlySet<string> | null = null,
	offers: Readonly<Partial<Record<FacetId, readonly number[]>>> = {}
): Filtered {
	const tests = activeFacets(filters).flatMap((facet) => {
		const test = testOf(facts, facet, filters);
		return test ? [{ id: facet.id as FacetId, test }] : [];
	});
	const counts = Object.fromEntries(
		facets.map(({ id }) => [id, new Map<string, number>()])
	) as Record<FacetId, Map<string, number>>;
	const unknown: Partial<Record<FacetId, Set<string>>> = {};
	const ids: string[] = [];
	facts.ids.forEach((id, place) => {
		if (within && !within.has(id)) return;
		const failed = tests.filter(({ test }) => !test(place));
		if (failed.length > 1) return;
		const only = failed[0]?.id;
		if (!only) ids.push(id);
		for (const facet of facets) {
			if (only && only !== facet.id) continue;
			for (const choice of choicesFor(facts, facet, place, filters, offers))
				counts[facet.id].set(choice, (counts[facet.id].get(choice) ?? 0) + 1);
			if (only || isKnown(facts, facet.id, place) || !filters[facet.id]?.length) continue;
			(unknown[facet.id] ??= new Set()).add(id);
		}
	});
	return { ids, counts, unknown };
}

function isKnown(facts: Facts, id: FacetId, place: number): boolean {
	const column = facts.columns[id];
	return isTerms(column) || column.of[place] !== null;
}

/** The choices of a facet that would leave this resource in. */
function choicesFor(
	facts: Facts,
	facet: Facet,
	place: number,
	filters: Filters,
	offers: Readonly<Partial<Record<FacetId, readonly number[]>>>
): string[] {
	const column = facts.columns[facet.id];
	if (isTerms(column)) return (column.of[place] ?? []).map((term) => column.terms[term] as string);
	const value = column.of[place] ?? null;
	const keep = !filters[facet.id]?.includes(KNOWN);
	const fits = (limit: number) => (value === null ? keep : keepsTo(facet, value, limit));
	return (offers[facet.id] ?? []).filter(fits).map(String);
}
