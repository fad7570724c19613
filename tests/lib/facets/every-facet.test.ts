/**
 * What every facet must have, whoever adds it. Nothing here names a facet: a line in facets.ts is enough to be asked all of
 * this, and each fault says what is missing.
 */
import { expect, test } from 'vitest';
import { facetLabel } from '#lib/describe/facet.ts';
import { nouns } from '#lib/describe/phrase.ts';
import { oembedPath, sharedAt } from '#lib/embed/oembed.ts';
import { attributeOf, parameterOf, parameters } from '#lib/embed/loader/attributes.ts';
import { pasteLink } from '#lib/embed/paste-link.ts';
import { cardPath } from '#lib/export/card/path.ts';
import {
	facetOf,
	facets,
	folderOf,
	groupFacets,
	hubTypes,
	lensFacets,
	limitFacets,
	pageTypes,
	termFacets,
	typeOf
} from '#lib/facets/facets.ts';
import { infoOf, table } from '#lib/facets/table.ts';
import { nodeTypes } from '#lib/graph/node-types.ts';
import { indexPath, termPath } from '#lib/graph/page-path.ts';
import { buildSearchFile } from '#lib/query/search/build/build-file.ts';
import { openSearch } from '#lib/query/search/open.ts';
import { lenses } from '#lib/scene/lenses.ts';
import { cardEntries } from '#lib/server/cards.ts';
import { facetViews } from '#lib/server/facets.ts';
import { lensLabels } from '#lib/server/home.ts';
import { oembedEntries } from '#lib/server/oembed.ts';
import { listPage, termEntries, termIndexPage, termPage } from '#lib/server/pages.ts';
import { sitePages } from '#lib/server/site-pages.ts';
import { formatAddress, initial, parseAddress } from '#lib/state/address.ts';
import { shipped, shippedGraph } from '../maps.ts';

const views = new Map<string, ReturnType<typeof facetViews>[number]>(
	facetViews().map((view) => [view.id, view])
);

test.each(facets)('$id has a name, and something to choose', ({ id, fits }) => {
	const view = views.get(id);
	expect(view?.label).toBe(facetLabel(shippedGraph, id));
	expect(view?.label).toMatch(/^\p{Lu}/u);
	expect(view?.limit).toBe(fits !== 'any-of');
	expect(view?.options.length).toBeGreaterThan(0);
	for (const { label } of view?.options ?? []) expect(label.trim()).not.toBe('');
});

test.each(termFacets)('%s counts every resource under a term of its own', (id) => {
	const options = new Map(views.get(id)?.options.map((option) => [option.id, option.count]));
	for (const resource of shipped.resources) {
		const own = table[id].read(resource, shipped.vocabulary);
		expect(own.length, resource.id).toBeGreaterThan(0);
		for (const term of own) expect(options.get(term), `${resource.id}: ${term}`).toBeTruthy();
	}
});

test.each(limitFacets)('%s knows the number of something', (id) => {
	expect(shipped.resources.some((resource) => table[id].read(resource) !== null)).toBe(true);
});

test.each(facets)('an address can say $id, and is read as it was written', ({ id }) => {
	const [first] = views.get(id)?.options ?? [];
	const state = { ...initial, [id]: [first?.id] };
	const query = formatAddress(state);
	expect(query).toBe(`?${id}=${first?.id}`);
	expect(parseAddress(new URLSearchParams(query))).toEqual({ state, notes: [] });
});

test.each(facets)('the loader of embeds has an attribute for $id', ({ id }) => {
	expect(parameters).toContain(id);
	expect(attributeOf(id)).toBe(typeOf(id));
	expect(parameterOf(attributeOf(id))).toBe(id);
});

test.each(termFacets)('the matrix can have %s on a side', (id) => {
	for (const side of ['rows', 'columns'] as const) {
		const state = { ...initial, [side]: id };
		expect(parseAddress(new URLSearchParams(formatAddress(state)))).toEqual({ state, notes: [] });
	}
});

test.each(hubTypes)('each %s is a node of the graph', (type) => {
	expect(nodeTypes).toContain(type);
	for (const { id } of infoOf(type).terms(shipped))
		expect(shippedGraph.hasNode(`${type}:${id}`), id).toBe(true);
});

test.each(lensFacets)('the lens %s has a name and regions, and an address', (lens) => {
	const labels = lensLabels();
	expect(labels.map(({ id }) => id)).toEqual(lenses);
	expect(labels.find(({ id }) => id === lens)?.label).toMatch(/^\p{Lu}/u);
	expect(infoOf(lens).terms(shipped).length).toBeGreaterThan(1);
	const state = { ...initial, lens };
	expect(parseAddress(new URLSearchParams(formatAddress(state)))).toEqual({ state, notes: [] });
});

test('no lens has the name of another', () => {
	const labels = lensLabels().map(({ label }) => label);
	expect(labels.filter((label) => label.trim() === '')).toEqual([]);
	expect(new Set(labels).size).toBe(lenses.length);
});

test.each(groupFacets)('the list can be in groups by %s, each with a name', (id) => {
	const { facets: groups, entries } = listPage().list;
	expect(groups[id].one).not.toBe('');
	expect(groups[id].many).not.toBe('');
	for (const entry of entries) expect(groups[id].terms[entry.home[id]]?.label).toBeTruthy();
	const state = { ...initial, group: id };
	expect(parseAddress(new URLSearchParams(formatAddress(state)))).toEqual({ state, notes: [] });
});

test.each(pageTypes)(
	'each %s has a page that says what it means, and there is an index',
	(type) => {
		const { index } = termIndexPage(type);
		expect(index.path).toBe(indexPath(type));
		expect(nouns(shippedGraph)[folderOf(type)]).toBeTruthy();
		for (const text of [index.label, index.title, index.lead]) expect(text).toMatch(/^\p{Lu}/u);
		const [pages, cards] = [new Set(sitePages()), cardEntries().map(({ slug }) => slug)];
		const answers = oembedEntries().map(({ slug }) => slug);
		expect(pages).toContain(index.path);
		for (const { id } of termEntries(type)) {
			const path = termPath(type, id);
			const { term } = termPage(type, id);
			expect(term.region.path).toBe(path);
			expect(term.opening).toMatch(/^\p{Lu}.*[.?!]$/u);
			expect(term.summary).toMatch(/[.?!]$/);
			expect(pages).toContain(path);
			const slug = `${folderOf(type)}/${id}`;
			expect(cards).toContain(slug);
			expect(cardPath(path)).toContain(slug);
			expect(answers).toContain(slug);
			expect(oembedPath(path)).toContain(slug);
			expect(sharedAt(path)?.frame).toBe(`/embed/v1/map/?${facetOf(type)}=${id}`);
			expect(pasteLink('map', null, { [facetOf(type)]: [id] }, false).path).toBe(path);
		}
	}
);

test('the search knows the terms of every facet that divides the map', () => {
	const file = buildSearchFile(shippedGraph);
	const index = openSearch(file);
	for (const id of termFacets) {
		const terms = table[id].terms(shipped);
		const known = file.terms.filter(({ facet }) => facet === id);
		// what all resources have finds nothing
		expect(known.map((term) => term.id)).toEqual(
			terms.length > 1 ? terms.map((term) => term.id) : []
		);
		for (const { label } of known) expect(index.search(label).hits, label).not.toEqual([]);
	}
});
