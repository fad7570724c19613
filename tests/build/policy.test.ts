/** Every page carries the whole policy, and nothing in the page is outside it. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pages, policyOf, tagsOf, type Page, type Tag } from './built.ts';

const hash = (content: string) =>
	`'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const isProgram = ({ name, attributes }: Tag) =>
	name === 'script' && /^(|module|text\/javascript)$/.test(attributes.type ?? '');

/** All faults of all pages, each once: one message says everything that is to be done. */
function faultsOf(find: (page: Page) => string[]): string[] {
	const found = new Map<string, string[]>();
	for (const page of pages)
		for (const fault of find(page)) found.set(fault, [...(found.get(fault) ?? []), page.file]);
	return [...found].map(([fault, where]) => `${fault}: ${where.length} pages, as ${where[0]}`);
}

test('tags are read as a browser would', () => {
	expect(
		tagsOf(
			`<!-- <b> --><a href="/x?a=1&amp;b=2" data-x='<i>' hidden>t</a><script>if (1 < 2) "<p>"</script><path d="M0 0"/>`
		).map(({ name, attributes, content }) => [name, attributes, content])
	).toEqual([
		['a', { href: '/x?a=1&b=2', 'data-x': '<i>', hidden: '' }, ''],
		['script', {}, 'if (1 < 2) "<p>"'],
		['path', { d: 'M0 0' }, '']
	]);
});

test('there are pages', () => {
	expect(pages.map(({ file }) => file)).toEqual(expect.arrayContaining(['404.html', 'index.html']));
});

test('each page has the policy, before anything that it rules', () => {
	expect(
		faultsOf(({ html, tags }) => {
			const meta = html.search(/<meta http-equiv="content-security-policy"/i);
			const first = tags.find(
				({ name, attributes }) =>
					['script', 'style'].includes(name) ||
					(name === 'link' && /preload|stylesheet/.test(attributes.rel ?? ''))
			);
			if (meta < 0) return ['no policy'];
			return first && first.at < meta ? [`<${first.name}> stands before the policy`] : [];
		})
	).toEqual([]);
});

test('the policy allows no inline code, no plug-ins, no other base, and asks for Trusted Types', () => {
	expect(
		faultsOf((page) => {
			const policy = policyOf(page);
			const faults: string[] = [];
			for (const name of ['script-src', 'style-src', 'default-src'])
				if (!policy[name] || policy[name].some((value) => /unsafe|^\*$|^https?:$/.test(value)))
					faults.push(`${name} ${policy[name]?.join(' ')}`);
			if (policy['object-src']?.join() !== "'none'") faults.push('object-src');
			if (policy['base-uri']?.join() !== "'none'") faults.push('base-uri');
			if (policy['require-trusted-types-for']?.join() !== "'script'")
				faults.push('require-trusted-types-for');
			if (!policy['trusted-types']?.includes('svelte-trusted-html')) faults.push('trusted-types');
			return faults;
		})
	).toEqual([]);
});

test('every inline program and style is in the policy by its hash', () => {
	expect(
		faultsOf((page) => {
			const policy = policyOf(page);
			return page.tags.flatMap((tag) => {
				const directive = tag.name === 'style' ? 'style-src' : 'script-src';
				const inline = tag.name === 'style' || (isProgram(tag) && !tag.attributes.src);
				if (!inline || policy[directive]?.includes(hash(tag.content))) return [];
				return [`<${tag.name}> without hash: ${tag.content.trim().slice(0, 60)}`];
			});
		})
	).toEqual([]);
});

test('no code in attributes', () => {
	expect(
		faultsOf(({ tags }) =>
			tags.flatMap(({ name, attributes }) =>
				Object.entries(attributes)
					.filter(([key, value]) => /^on/.test(key) || /^\s*javascript:/i.test(value))
					.map(([key]) => `<${name} ${key}>`)
			)
		)
	).toEqual([]);
});

test('a link that opens a new tab gives it no way back', () => {
	expect(
		faultsOf(({ tags }) =>
			tags
				.filter(
					({ name, attributes }) =>
						// a rule for links that say nothing themselves is no link; browsers give those no way back
						name !== 'base' &&
						attributes.target === '_blank' &&
						!/\bnoopener\b/.test(attributes.rel ?? '')
				)
				.map(({ attributes }) => `${attributes.href} opens a tab without rel="noopener"`)
		)
	).toEqual([]);
});
