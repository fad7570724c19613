/** Old addresses keep working: former names of parameters, and today's. */

import { embedParams } from './embed-params.ts';

const renamed: Readonly<Record<string, string>> = {
	audience: 'role',
	time: 'minutes',
	search: 'q',
	shortlist: 'list',
	selected: 'node'
};

/**
 * Parameters that others add (campaigns, pym.js), and those of an embed: they mean nothing here, and are ignored without a
 * note.
 */
export function isForeign(name: string): boolean {
	const others =
		/^(utm_.*|[a-z]*clid|mc_[a-z]+|_[a-z]*|ref|initialWidth|childId|parentTitle|parentUrl)$/;
	return others.test(name) || Object.hasOwn(embedParams, name);
}

/** The same query with today's names. Where both names are there, today's wins. */
export function migrate(query: URLSearchParams): URLSearchParams {
	const moved = new URLSearchParams();
	for (const [name, value] of query) {
		const today = Object.hasOwn(renamed, name) ? (renamed[name] as string) : name;
		if (today !== name && query.has(today)) continue;
		moved.append(today, value);
	}
	return moved;
}
