import { expect, test } from 'vitest';
import { formatFeed, type Feed, type FeedEntry } from '#lib/export/feed.ts';

const entry = (day: string): FeedEntry => ({
	id: `https://map.test/feed.xml#${day}`,
	title: 'Spades & forks',
	day,
	url: 'https://map.test/list/',
	text: 'Two <tools> are new.',
	lists: [{ heading: 'New', links: [{ url: 'https://map.test/resources/spade/', title: 'Spade' }] }]
});
const feed = (entries: readonly FeedEntry[]): Feed => ({
	title: 'Garden: what is new',
	subtitle: 'A map.',
	language: 'en',
	author: 'Garden',
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	self: 'https://map.test/feed.xml',
	home: 'https://map.test/list/',
	entries
});

test('a feed and its entries have what Atom asks for', () => {
	const text = formatFeed(feed([entry('2027-01-31')]));
	const [head = '', rest = ''] = text.split('<entry>');
	for (const part of [head, rest])
		for (const name of ['id', 'title', 'updated'])
			expect(part.match(new RegExp(`<${name}>[^<]+</${name}>`, 'g')), name).toHaveLength(1);
	expect(head).toContain('<author><name>Garden</name></author>');
	expect(head).toContain('rel="self" type="application/atom+xml" href="https://map.test/feed.xml"');
	expect(rest).toContain('<link rel="alternate" type="text/html" href="https://map.test/list/"/>');
	expect(rest).toContain('<p>Two &lt;tools&gt; are new.</p>');
	expect(rest).toContain('<a href="https://map.test/resources/spade/">Spade</a>');
});

test('the feed is as new as its newest entry, wherever that stands', () => {
	const text = formatFeed(feed([entry('2027-01-31'), entry('2027-05-02'), entry('2026-01-01')]));
	expect(/<updated>([^<]+)/.exec(text)?.[1]).toBe('2027-05-02T00:00:00Z');
});

test('a feed in which nothing has happened is one too', () => {
	expect(formatFeed(feed([]))).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});
