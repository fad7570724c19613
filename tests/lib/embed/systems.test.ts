import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drupalSettings, wagtailSettings, wordpressPlugin } from '#lib/embed/admin-code.ts';
import { recognise, systems, type System } from '#lib/embed/systems.ts';
import { adminText, systemText } from '#lib/text/systems.ts';

const site = { url: 'https://maps.example.org/atlas/', title: 'Atlas' };
const all: readonly System[] = systems;

describe.each(all.map((system) => [system.id, system] as const))('%s', (id, { forms, codes }) => {
	test('says in three to six short steps what to do', () => {
		const { steps } = systemText[id];
		expect(steps.length).toBeGreaterThanOrEqual(3);
		expect(steps.length).toBeLessThanOrEqual(6);
		for (const step of steps) {
			expect(step).toMatch(/[.?]$/);
			for (const sentence of step.split(/[.?:] /))
				expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(22);
		}
	});

	test('its first step is about the form that works best, and it names no form twice', () => {
		const words = { link: 'link', iframe: 'code', loader: 'code' };
		expect(systemText[id].steps.slice(0, 2).join(' ')).toContain(words[forms[0]]);
		expect(new Set(forms).size).toBe(forms.length);
	});

	test('tells the administrator the real host, and why', () => {
		expect(codes.length).toBeGreaterThan(0);
		for (const { is, make } of codes) {
			expect(make(site)).toMatch(/maps\\?\.example\\?\.org/);
			expect(make(site)).not.toContain('undefined');
			expect(adminText[is]).toMatch(/:$/);
		}
	});
});

test('the policy names the origin, without the folder', () => {
	const [policy, scripts] = all.find(({ id }) => id === 'html')?.codes ?? [];
	expect(policy?.make(site)).toBe('frame-src https://maps.example.org;');
	expect(scripts?.make(site)).toBe(
		'script-src https://maps.example.org; frame-src https://maps.example.org;'
	);
});

test('SharePoint wants the host alone', () => {
	const [code] = all.find(({ id }) => id === 'sharepoint')?.codes ?? [];
	expect(code?.make(site)).toBe('maps.example.org');
});

test('lines for WordPress, Drupal and Wagtail are those of the handbook', () => {
	const handbook = readFileSync('docs/embedding.md', 'utf8');
	const example = { url: 'https://map.example.org/', title: 'Map' };
	for (const make of [wordpressPlugin, drupalSettings, wagtailSettings])
		expect(handbook).toContain(make(example));
});

test('where the map lives in a folder, its answers do too', () => {
	for (const make of [wordpressPlugin, wagtailSettings])
		expect(make(site)).toContain('https://maps.example.org/atlas/oembed/v1/map.json');
});

test.each([
	['example.wordpress.com', '/', 'wordpress'],
	['www.trust.nhs.uk', '/wp-content/uploads/a.pdf', 'wordpress'],
	['blogs.example.ac.uk', '/team/', 'wordpress-multisite'],
	['www.charity.org.uk', '/node/12', 'drupal'],
	['moodle.example.ac.uk', '/', 'moodle'],
	['learn.example.ac.uk', '/course/view.php', 'moodle'],
	['example.instructure.com', '/courses/1', 'canvas'],
	['example.brightspace.com', '/', 'brightspace'],
	['example.blackboard.com', '/ultra/course', 'brightspace'],
	['trust.sharepoint.com', '/sites/research', 'sharepoint'],
	['www.example.org', '/research.html', 'html'],
	['www.example.org', '/research/', null],
	['notwordpress.com.example.org', '/', null]
])('%s%s looks like %s', (host, path, system) => {
	expect(recognise(host, path)).toBe(system);
});
