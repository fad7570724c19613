import { expect, test, vi } from 'vitest';
import { say, type Phrase } from '#lib/describe/phrase.ts';
import { pagePath } from '#lib/graph/page-path.ts';
import { folderOf, groupFacets, pageTypes, typeOf, type GroupFacet } from '#lib/facets/facets.ts';
import { infoOf } from '#lib/facets/table.ts';
import { homeOf } from '#lib/graph/home.ts';
import { wordFile } from '#lib/server/list-page.ts';
import {
	listPage,
	lostPage,
	questionEntries,
	questionPage,
	questionsPage,
	resourceEntries,
	resourcePage,
	termEntries,
	termIndexPage,
	termPage
} from '#lib/server/pages.ts';
import { garden, shipped, shippedGraph } from '../maps.ts';

const bytes = (data: unknown) => Buffer.byteLength(JSON.stringify(data));
const allTerms = () =>
	pageTypes.flatMap((type) => termEntries(type).map(({ id }) => termPage(type, id).term));

/** Every address that a piece of data leads to. */
function paths(data: unknown): string[] {
	if (Array.isArray(data)) return data.flatMap(paths);
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => {
		if (key === 'path' && typeof value === 'string') return [value];
		if (key === 'node' && typeof value === 'string') return [pagePath(value)];
		return paths(value);
	});
}

/** Every text of a piece of data; names of nodes and addresses are promised and stay the same on every map. */
function words(data: unknown): string[] {
	if (typeof data === 'string') return [data];
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) =>
		['path', 'node', 'onMap', 'id', 'type'].includes(key) ? [] : words(value)
	);
}

const pages = () =>
	new Set([
		...resourceEntries().map(({ id }) => `/resources/${id}/`),
		...pageTypes.flatMap((type) => termEntries(type).map(({ id }) => `/${folderOf(type)}/${id}/`)),
		...questionEntries().map(({ id }) => `/questions/${id}/`),
		...pageTypes.map((type) => `/${folderOf(type)}/`)
	]);

test('every resource and every term has a page, the commons among the stages', () => {
	expect(resourceEntries()).toHaveLength(shipped.resources.length);
	for (const type of pageTypes)
		expect(termEntries(type).map(({ id }) => id)).toEqual([
			...infoOf(type)
				.terms(shipped)
				.map(({ id }) => id),
			...(type === 'stage' ? ['throughout'] : [])
		]);
});

test('every link of every page leads to a page that exists', () => {
	const known = pages();
	const linked = new Set([
		...resourceEntries().flatMap(({ id }) => paths(resourcePage(id))),
		...allTerms().flatMap(paths),
		...questionEntries().flatMap(({ id }) => paths(questionPage(id))),
		...pageTypes.flatMap((type) => paths(termIndexPage(type))),
		...paths(listPage()),
		...paths(lostPage())
	]);
	// that page has the anchors
	const anchors = questionsPage().questions.stages.map(({ id }) => `/questions/#${id}`);
	const others = new Set(['/questions/', ...anchors]);
	expect([...linked].filter((path) => !known.has(path) && !others.has(path))).toEqual([]);
	// and every page is led to
	const indexes = new Set(pageTypes.map((type) => `/${folderOf(type)}/`));
	expect([...known].filter((path) => !linked.has(path) && !indexes.has(path))).toEqual([]);
});

test('the details of a resource are small enough to fetch at a tap', () => {
	const sizes = resourceEntries().map(({ id }) => bytes(resourcePage(id)));
	expect(Math.max(...sizes)).toBeLessThan(6000);
	expect(sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThan(4000);
});

test('every sentence on the page of a resource is a sentence', () => {
	for (const { id } of resourceEntries()) {
		const { resource } = resourcePage(id);
		const phrases: Phrase[] = [...resource.why, ...resource.links];
		if (resource.warning) phrases.push(resource.warning);
		for (const text of [...phrases.map(say), ...resource.similar.map(({ reason }) => reason)]) {
			expect(text).toMatch(/^[A-Z].*\.$/);
			expect(text).not.toMatch(/undefined|null|[{}]/);
		}
		for (const { id, value } of resource.facts)
			// authors are named as they name themselves, “et al.” and all
			if (id !== 'authors') expect(say(value)).toMatch(/^\S.*[^.\s]$/);
	}
});

test('a course says what it takes and what is known of its dates, as the page about training does', () => {
	const { facts } = resourcePage('arc-west-training-course').resource;
	const factOf = (wanted: string) => facts.find(({ id }) => id === wanted);
	expect(say(factOf('time')?.value ?? [])).toBe('Half a day, as planned');
	expect(factOf('time')?.note).toContain('we do not know whether it ran');
	expect(say(factOf('cost')?.value ?? [])).toBe('Not confirmed. Ask ARC West');
});

test('a resource says where it lives, where else it helps and what it is about', () => {
	const { resource } = resourcePage('pirit');
	const others = shipped.resources.filter(({ home }) => home === 'evaluating').length - 1;
	expect(resource.why.map(say)).toEqual([
		`On the map it stands at the stage “Reflecting and evaluating”, with ${others} others.`,
		'It also helps at “Designing the research” and “Undertaking the research”.',
		'It is about evaluation and impact, and also reporting and publishing.'
	]);
	expect(resource.home).toMatchObject({ number: 9, path: '/stages/evaluating/' });
	expect(resource.host).toBe('cardiff.ac.uk');
	expect(resource.starters.map(({ to, reason }) => `${say(to)} ${reason}`)).toContain(
		'For researchers: Start noting what changed from day one; it is much harder later.'
	);
});

test('what helps at every stage stands in the middle, and says so', () => {
	const { resource } = resourcePage('uk-standards-public-involvement');
	expect(resource.why.map(say).slice(0, 2)).toEqual([
		'It helps at so many stages that it stands in the middle of the map, “Useful throughout”.',
		'It helps at every stage.'
	]);
	expect(resource.home.number).toBeNull();
});

test('what has been replaced says so before anything else', () => {
	const { resource } = resourcePage('involve-guidance-coproducing-2018');
	expect(resource.hollow).toBe(true);
	expect(resource.warning && say(resource.warning)).toBe(
		'Replaced by something newer: NIHR co-production guide.'
	);
	expect(resourcePage('pirit').resource.warning).toBeNull();
});

test('doubt is said and certainty goes without saying', () => {
	const facts = (id: string) => resourcePage(id).resource.facts.map((fact) => fact.id);
	expect(facts('arc-west-reflective-questions')).toContain('confidence');
	expect(facts('pirit')).not.toContain('confidence');
	expect(facts('pirit')).not.toContain('language');
});

test('no resource is offered as similar that is linked already', () => {
	for (const { id } of resourceEntries()) {
		const { resource } = resourcePage(id);
		const linked = new Set(paths(resource.links));
		const offered = resource.similar.map(({ node }) => pagePath(node));
		expect(offered.filter((path) => linked.has(path))).toEqual([]);
	}
});

test('the page of a term has each of its resources once', () => {
	for (const type of pageTypes)
		for (const { id } of termEntries(type)) {
			const { term } = termPage(type, id);
			const listed = term.groups.flatMap(({ entries }) => entries.map(({ node }) => node));
			const expected = shipped.resources.filter((resource) =>
				id === 'throughout'
					? resource.home === id
					: infoOf(type).read(resource, shipped.vocabulary).includes(id)
			);
			expect(listed.toSorted()).toEqual(expected.map((one) => `resource:${one.id}`).toSorted());
		}
});

test('a stage shows first what lives there, and knows its neighbours round the ring', () => {
	const { term } = termPage('stage', 'getting-started');
	const at = shipped.resources.filter(({ stages }) => stages.includes('getting-started'));
	expect(term.groups.map(({ id, entries }) => [id, entries.length])).toEqual([
		['here', at.filter(({ home }) => home === 'getting-started').length],
		['elsewhere', at.filter(({ home }) => home !== 'getting-started').length]
	]);
	expect(term.previous?.label).toBe('Reflecting and evaluating');
	expect(term.next?.label).toBe('Identifying and prioritising');
	expect(term.opening).toBe('Who should be in the room, and how do we want to work together?');
	expect(term.starters[0]?.reason).toBe(
		'Start with the main guide, so everyone shares the same words.'
	);
});

test('an audience and a topic are led in by the words of the doors', () => {
	expect(termPage('audience', 'professional').term.opening).toBe(
		'I work in health or social care.'
	);
	expect(termPage('topic', 'remote-digital').term.opening).toBe(
		'I want to work together online or by phone.'
	);
	expect(termPage('topic', 'remote-digital').term.previous).toBeNull();
});

test('the list has every resource once, with the homes that the map gives it', () => {
	const { list } = listPage();
	expect(list.count).toBe(`${shipped.resources.length} resources`);
	expect(new Set(list.entries.map(({ id }) => id)).size).toBe(shipped.resources.length);
	expect(list.entries).toHaveLength(shipped.resources.length);
	const named = (facet: GroupFacet, places: number[]) =>
		places.map((place) => list.facets[facet].terms[place]?.id);
	for (const { id, home, stage, role } of list.entries) {
		const resource = shipped.resources.find((one) => one.id === id);
		expect(named('stage', stage)).toEqual(resource?.stages);
		expect(named('role', role)).toEqual(resource?.audiences);
		expect(named('stage', [home.stage])).toEqual([resource?.home]);
		expect(named('kind', [home.kind])).toEqual([resource?.kind]);
		for (const facet of groupFacets)
			expect(named(facet, [home[facet]])).toEqual([homeOf(shippedGraph, id, typeOf(facet))]);
	}
});

test('what the list says in its articles is not sent a second time', () => {
	const { list } = listPage();
	const [first] = list.entries;
	const record = shipped.resources.find(({ id }) => id === first?.id);
	// while the page is written
	expect(first?.words).toEqual({ summary: record?.summary, url: record?.url });
	expect(JSON.stringify(list)).not.toContain(record?.summary);
	// for a list that is made in the browser
	const words = wordFile(shippedGraph);
	expect(Object.keys(words).sort()).toEqual(shipped.resources.map(({ id }) => id).sort());
	expect(words[first?.id ?? '']).toEqual(first?.words);
});

test('page data can be sent: plain, and the same when they arrive', () => {
	for (const data of [resourcePage('pirit'), termPage('stage', 'designing'), listPage()])
		expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

test('an id that is not on the map is an error and no empty page', () => {
	expect(() => resourcePage('tractor')).toThrow('“resource:tractor”');
	expect(() => termPage('topic', 'tractors')).toThrow('“tractors”');
});

test('nothing stands on a page of another map that it did not say itself', () => {
	vi.stubEnv('MAP_DATA', 'tests/fixtures/data/garden');
	const all = words([
		...garden.resources.map(({ id }) => resourcePage(id)),
		...allTerms(),
		...pageTypes.map((type) => termIndexPage(type)),
		{ list: listPage().list },
		lostPage()
	]);
	vi.unstubAllEnvs();
	const foreign = /research|co-produc|involve|\bstages?\b|\baudiences?\b|\btopics?\b/i;
	expect(all.filter((text) => foreign.test(text))).toEqual([]);
	expect(all).toContain('All seasons');
});

test('the page of a question has what the record says, and where the questions come from', () => {
	for (const record of shipped.questions.questions) {
		const { question } = questionPage(record.id);
		expect(question.text).toBe(record.text);
		expect(question.prompts).toEqual(record.prompts);
		expect(question.home.path).toBe(`/stages/${record.stage}/`);
		expect(question.helps.map(({ node }) => node)).toEqual(
			record.resources.map((id) => `resource:${id}`)
		);
		expect(question.source.text).toBe(shipped.questions.sourceNote.text);
	}
});
