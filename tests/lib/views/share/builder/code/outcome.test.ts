import { describe, expect, test } from 'vitest';
import { outcomeOf } from '#lib/views/share/builder/code/outcome.ts';
import { parseSettings } from '#lib/views/share/builder/settings.ts';

const base = 'https://maps.example.org/atlas/';
const of = (query: string) =>
	outcomeOf(parseSettings(new URLSearchParams(query)), base, 'Map of things');

test('the address of the frame says the view always, and all that is not usual', () => {
	expect(of('').src).toBe(`${base}embed/v1/map/`);
	expect(of('view=list&role=public&theme=dark&accent=0a5a5e&heading=2').src).toBe(
		`${base}embed/v1/list/?role=public&theme=dark&accent=0a5a5e&heading=2`
	);
});

test('the page of the site has the filters, and not the look', () => {
	expect(of('view=matrix&role=public&theme=dark').page).toBe(`${base}matrix/?role=public`);
});

test('the code of the frame and the code with the script say the same', () => {
	const { codes } = of('view=list&role=public&q=a+%26+b&theme=dark&height=500');
	expect(codes.iframe).toContain(
		`src="${base}embed/v1/list/?q=a+%26+b&amp;role=public&amp;theme=dark"`
	);
	expect(codes.iframe).toContain('height="500"');
	expect(codes.loader).toContain(
		'<resource-map view="list" label="Map of things" height="500" q="a &amp; b" audience="public" theme="dark">'
	);
	expect(codes.loader).toContain(`<script src="${base}embed/v1/loader.js" defer></script>`);
	const link = `<a href="${base}list/?q=a+%26+b&amp;role=public">Open: Map of things</a>`;
	expect(codes.iframe).toContain(link);
	expect(codes.loader).toContain(link);
});

test('a fixed edition is its own folder, while links lead to the map of today', () => {
	const { src, page, codes } = of('view=list&edition=2026-11-02');
	expect(src).toBe(`${base}editions/2026-11-02/embed/v1/list/`);
	expect(page).toBe(`${base}list/`);
	expect(codes.loader).not.toContain('editions');
});

describe('one resource', () => {
	test('has its own page and frame, whatever filters are on', () => {
		const { src, page, codes, losses } = of('view=resource&resource=powercube&role=public');
		expect(src).toBe(`${base}embed/v1/resource/powercube/`);
		expect(page).toBe(`${base}resources/powercube/`);
		expect(codes.link).toBe(page);
		expect(codes.loader).toContain('view="resource" resource="powercube"');
		expect(losses).toEqual([]);
	});

	test('is the map until it has been chosen', () => {
		const { src, codes } = of('view=resource');
		expect(src).toBe(`${base}embed/v1/map/`);
		expect(codes.loader).toContain('view="map"');
	});
});

test.each([
	['', []],
	['stage=designing', []],
	['stage=designing&theme=dark', ['look']],
	['stage=designing,sharing', ['filters']],
	['lens=topic', ['filters']],
	['view=list&role=public&edition=2026-11-02&accent=fff', ['filters', 'look', 'edition']]
])('a link for “%s” loses %o', (query, losses) => {
	expect(of(query).losses).toEqual(losses);
});
