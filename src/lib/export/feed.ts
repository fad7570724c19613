/** A list of messages as an Atom feed (RFC 4287). It knows no clock: the same messages make the same bytes. */
import { escapeXml } from './xml.ts';

export interface FeedLink {
	/** A whole address. */
	readonly url: string;
	readonly title: string;
}

export interface FeedList {
	readonly heading: string;
	readonly links: readonly FeedLink[];
}

export interface FeedEntry {
	/** The same for ever and different for each: readers know by it what they have shown. A whole address. */
	readonly id: string;
	readonly title: string;
	/** 2027-01-31. */
	readonly day: string;
	/** The page that a click on the title opens. A whole address. */
	readonly url: string;
	readonly text: string;
	readonly lists: readonly FeedList[];
}

export interface Feed {
	readonly title: string;
	readonly subtitle: string;
	readonly language: string;
	/** Who speaks: Atom asks for a name. */
	readonly author: string;
	readonly licence: { readonly name: string; readonly url: string };
	/** Its own address. */
	readonly self: string;
	/** The page that shows the same things to people. */
	readonly home: string;
	/** In the order in which readers get them. */
	readonly entries: readonly FeedEntry[];
}

/** Atom asks for a moment even where nothing has happened yet. */
const NEVER = '1970-01-01';

export function formatFeed(feed: Feed): string {
	const { title, subtitle, language, author, licence, self, home, entries } = feed;
	const newest = entries.map(({ day }) => day).toSorted();
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
		element('id', self),
		element('title', title),
		element('subtitle', subtitle),
		element('updated', moment(newest.at(-1) ?? NEVER)),
		`<author>${element('name', author)}</author>`,
		element('rights', licence.name),
		link('license', licence.url),
		link('self', self, 'application/atom+xml'),
		link('alternate', home, 'text/html'),
		...entries.map(entry),
		'</feed>',
		''
	].join('\n');
}

function entry({ id, title, day, url, text, lists }: FeedEntry): string {
	const listed = lists.map(
		({ heading, links }) => `<h3>${escapeXml(heading)}</h3><ul>${links.map(item).join('')}</ul>`
	);
	return [
		'<entry>',
		element('id', id),
		element('title', title),
		element('updated', moment(day)),
		link('alternate', url, 'text/html'),
		// XHTML and not escaped HTML: whoever can read the feed can read this
		`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${escapeXml(text)}</p>${listed.join('')}</div></content>`,
		'</entry>'
	].join('\n');
}

const item = ({ url, title }: FeedLink) =>
	`<li><a href="${escapeXml(url)}">${escapeXml(title)}</a></li>`;

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

const link = (rel: string, url: string, type = '') =>
	`<link rel="${rel}"${type && ` type="${type}"`} href="${escapeXml(url)}"/>`;

/** The data know days only; the first moment of one, in UTC, is as good as any. */
const moment = (day: string) => `${day}T00:00:00Z`;
