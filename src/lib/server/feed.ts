/** The feed of what is new, changed and gone: made from the list of changes and from what was taken off the map. */
import { formatFeed, type FeedEntry, type FeedLink } from '#lib/export/feed.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { pagePath } from '#lib/graph/page-path.ts';
import { contentType } from '#lib/hosting/types.ts';
import type { Dataset } from '#lib/schema/dataset.ts';
import { feedText } from '#lib/text/feed.ts';
import { loadDataset } from './dataset.ts';
import { wholeAddress } from './whole-address.ts';

type Change = Dataset['changes'][number];
type Retired = Dataset['retired'][number];

/** A longer list is no message any more: the list of the map has all of them. */
const MOST = 20;

export function feedFile(): Response {
	const { site } = loadDataset();
	const text = formatFeed({
		title: feedText.title(site.title),
		subtitle: site.description,
		language: site.language,
		author: site.title,
		licence: site.contentLicence,
		self: wholeAddress('/feed.xml'),
		home: wholeAddress('/list/'),
		entries: feedEntries(loadDataset())
	});
	return new Response(text, { headers: { 'Content-Type': contentType('feed.xml') } });
}

/** One message for each day with changes and one for each on which something left, the newest first. */
export function feedEntries(dataset: Dataset): FeedEntry[] {
	const { changes, retired } = dataset;
	const days = [...new Set(retired.map(({ removed }) => removed))];
	const goneOn = (day: string) => retired.filter(({ removed }) => removed === day);
	return [
		...changes.map((change) => changeEntry(dataset, change)),
		...days.map((day) => retiredEntry(dataset, day, goneOn(day)))
	].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function changeEntry(dataset: Dataset, { date, note, added, changed }: Change): FeedEntry {
	const lists = [
		{ heading: feedText.added, ids: added },
		{ heading: feedText.changed, ids: changed }
	].filter(({ ids }) => ids.length > 0);
	return {
		id: entryId(date),
		title: note,
		day: date,
		url: onlyOne([...added, ...changed]),
		text: note,
		lists: lists.map(({ heading, ids }) => ({ heading, links: linksTo(dataset, ids) }))
	};
}

function retiredEntry(dataset: Dataset, day: string, gone: readonly Retired[]): FeedEntry {
	const { many } = dataset.site.words.resource;
	const [first] = gone;
	const ids = gone.map(({ id }) => id);
	const instead = gone.flatMap(({ instead: other }) => other ?? []);
	const one = gone.length === 1 && first !== undefined;
	return {
		id: entryId(`retired-${day}`),
		title: one ? feedText.leaves(first.title) : feedText.leave(gone.length, many),
		day,
		url: onlyOne(ids),
		text: [...new Set(gone.map(({ reason }) => reason))].join(' '),
		lists: [
			{ heading: feedText.removed, links: linksTo(dataset, ids) },
			{ heading: feedText.instead, links: linksTo(dataset, [...new Set(instead)]) }
		].filter(({ links }) => links.length > 0)
	};
}

/** The page of each, also of those that have left; a list that is too long is one link to the list of the map. */
function linksTo({ site, resources, retired }: Dataset, ids: readonly string[]): FeedLink[] {
	if (ids.length > MOST)
		return [
			{ url: wholeAddress('/list/'), title: feedText.all(ids.length, site.words.resource.many) }
		];
	const titles = new Map([...retired, ...resources].map(({ id, title }) => [id, title]));
	return ids.map((id) => ({ url: pageOf(id), title: titles.get(id) ?? id }));
}

const onlyOne = ([id, ...others]: readonly string[]) =>
	id !== undefined && others.length === 0 ? pageOf(id) : wholeAddress('/list/');

const pageOf = (id: string) => wholeAddress(pagePath(nodeId('resource', id)) ?? '/');

/** A place in the feed: no page, but an address that nothing else has. */
const entryId = (name: string) => wholeAddress(`/feed.xml#${name}`);
