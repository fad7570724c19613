/**
 * The code that a partner pastes into a page. Plain HTML: a frame and a link below it, or an element that a script of ours
 * fills. Only `src`, `width`, `height` and `title` of the frame are needed, because some systems drop all others.
 */
import { attributeOf } from './loader/attributes.ts';
import { oneLine } from '#lib/describe/one-line.ts';
import { escapeMarkup } from './markup.ts';
import type { EmbedView } from './options.ts';

/** For whoever sees no frame: systems that take it out, print, feed readers. */
export interface Fallback {
	/** Whole address of the page that shows the same. */
	readonly href: string;
	readonly text: string;
}

export interface FrameCode {
	/** Whole address of the page for frames. */
	readonly src: string;
	/** Name of the frame, for people who use a screen reader: each on a page needs its own. */
	readonly title: string;
	/** CSS pixels, or all of the column. */
	readonly width: number | '100%';
	/** CSS pixels, whole. */
	readonly height: number;
	readonly fallback: Fallback;
}

export interface LoaderCode {
	/** Whole address of the script. */
	readonly script: string;
	readonly view: EmbedView;
	/** Id of the resource that is shown, where the view is `resource`. */
	readonly resource: string | null;
	readonly title: string;
	/** CSS pixels until the map has said how high it is. */
	readonly height: number;
	/** What the address of the frame would say; each is an attribute. */
	readonly parameters: Iterable<readonly [name: string, value: string]>;
	readonly fallback: Fallback;
}

/** Page for frames of a view, below the base of the site. A resource that is not named is the map. */
export function embedPath(view: EmbedView, resource: string | null = null): string {
	if (view !== 'resource') return `/embed/v1/${view}/`;
	return resource ? `/embed/v1/resource/${resource}/` : '/embed/v1/map/';
}

/** A paragraph with a link. */
export function fallbackLink({ href, text }: Fallback): string {
	return `<p><a href="${escapeMarkup(href)}">${escapeMarkup(oneLine(text))}</a></p>`;
}

/** A frame and the link below it. Never `scrolling="no"`: enlarged text would be cut off. */
export function iframeCode({ src, title, width, height, fallback }: FrameCode): string {
	const frame = tag('iframe', [
		['src', src],
		['title', oneLine(title)],
		['width', String(width)],
		['height', String(Math.round(height))],
		['style', 'border:0;width:100%'],
		['loading', 'lazy'],
		['allow', 'fullscreen; clipboard-write'],
		['referrerpolicy', 'strict-origin-when-cross-origin']
	]);
	return `${frame}</iframe>\n${fallbackLink(fallback)}`;
}

/** A script and an element. The link inside stays until the map is there. */
export function loaderCode(code: LoaderCode): string {
	const { script, view, resource, title, height, parameters, fallback } = code;
	const element = tag('resource-map', [
		['view', view],
		...(view === 'resource' && resource ? [['resource', resource] as const] : []),
		['label', oneLine(title)],
		['height', String(Math.round(height))],
		...[...parameters].map(([name, value]): [string, string] => [attributeOf(name), value])
	]);
	const link = `<a href="${escapeMarkup(fallback.href)}">${escapeMarkup(oneLine(fallback.text))}</a>`;
	return `<script src="${escapeMarkup(script)}" defer></script>\n${element}${link}</resource-map>`;
}

function tag(name: string, attributes: readonly (readonly [string, string])[]): string {
	return `<${name} ${attributes.map(([key, value]) => `${key}="${escapeMarkup(value)}"`).join(' ')}>`;
}
