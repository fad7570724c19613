/** The finished site as the tests read it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.env.BUILD_DIR ?? 'build');
export const base = process.env.BASE_PATH ?? '';

/** Every path inside the build folder, sorted. */
export const files: string[] = readdirSync(folder, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) =>
		join(entry.parentPath, entry.name)
			.slice(folder.length + 1)
			.replaceAll('\\', '/')
	)
	.sort((a, b) => (a < b ? -1 : 1));

export const bytes = (file: string) => readFileSync(join(folder, file));
export const text = (file: string) => readFileSync(join(folder, file), 'utf8');

export interface Tag {
	name: string;
	attributes: Record<string, string>;
	/** For script and style: what stands between the tags. */
	content: string;
	/** Where in the page it starts. */
	at: number;
}

const attribute = String.raw`[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?`;
const element = new RegExp(
	String.raw`<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:\s+${attribute})*)\s*/?>`,
	'gi'
);

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescape = (value: string) =>
	value.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

/** The start tags of a page, in order; enough of HTML for what kit and Svelte write. */
export function tagsOf(html: string): Tag[] {
	const tags: Tag[] = [];
	element.lastIndex = 0;
	for (let match; (match = element.exec(html));) {
		const [whole, rawName, rawAttributes = ''] = match;
		if (!rawName) continue;
		const name = rawName.toLowerCase();
		const attributes: Record<string, string> = {};
		for (const [one] of rawAttributes.matchAll(new RegExp(attribute, 'g'))) {
			const equals = one.indexOf('=');
			const key = (equals < 0 ? one : one.slice(0, equals)).trim().toLowerCase();
			const value = equals < 0 ? '' : one.slice(equals + 1).trim();
			attributes[key] = unescape(value.replace(/^(["'])([\s\S]*)\1$/, '$2'));
		}
		const start = match.index + whole.length;
		let content = '';
		if (name === 'script' || name === 'style') {
			const end = html.indexOf(`</${name}`, start);
			content = html.slice(start, end);
			element.lastIndex = end;
		}
		tags.push({ name, attributes, content, at: match.index });
	}
	return tags;
}

export interface Page {
	file: string;
	html: string;
	tags: Tag[];
}

export const pages: Page[] = files
	.filter((file) => file.endsWith('.html'))
	.map((file) => {
		const html = text(file);
		return { file, html, tags: tagsOf(html) };
	});

/** Directive -> values. */
export function policyOf({ tags }: Page): Record<string, string[]> {
	const meta = tags.find(
		({ name, attributes }) =>
			name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy'
	);
	const directives = (meta?.attributes.content ?? '').split(';').map((part) => part.trim());
	return Object.fromEntries(
		directives.filter(Boolean).map((part) => {
			const [name = '', ...values] = part.split(/\s+/);
			return [name, values];
		})
	);
}
