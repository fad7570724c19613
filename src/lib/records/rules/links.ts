/** Links between resources: none to itself, one for each pair, and “replaces” agrees with the status. */
import { SUPERSEDED, SUPERSEDES } from '#lib/schema/meanings.ts';
import { quote } from '../problems.ts';
import { byId, type Found, repeats, type ResourceSource, type Rule } from '../sources.ts';

interface Link {
	from: ResourceSource;
	type: string | undefined;
	target: string;
	path: readonly PropertyKey[];
}

export const linksRule: Rule = (sources) => {
	const links = sources.resources.flatMap(linksOf);
	return [
		...links.filter((link) => link.target === link.from.value.id).map(toItself),
		...secondLinks(links),
		...replacedWithoutStatus(links, byId(sources.resources)),
		// a file that cannot be read may hold the link that is missed
		...(sources.unread.size > 0 ? [] : statusWithoutReplacement(links, sources.resources))
	];
};

function linksOf(from: ResourceSource): Link[] {
	return (from.value.related ?? []).flatMap(({ type, target }, index) =>
		target === undefined ? [] : [{ from, type, target, path: ['related', index, 'target'] }]
	);
}

function toItself({ from, path }: Link): Found {
	const message = 'is a link from the resource to itself.';
	return { file: from.file, path, message, remedy: 'Remove it, or correct the id.' };
}

function secondLinks(links: readonly Link[]): Found[] {
	const pair = ({ from, target }: Link) =>
		from.value.id === undefined || from.value.id === target
			? undefined
			: [from.value.id, target].toSorted().join(' ');
	return repeats(links, pair).map(({ item, first }) => ({
		file: item.from.file,
		path: item.path,
		message: `is a second link with ${quote(item.target)}; the first is in ${first.from.name}.`,
		remedy: 'Keep the one that says more and remove the other.'
	}));
}

function replacedWithoutStatus(
	links: readonly Link[],
	resources: ReadonlyMap<string, ResourceSource>
): Found[] {
	return links.flatMap(({ from, type, target, path }) => {
		const status = resources.get(target)?.value.status;
		if (type !== SUPERSEDES || status === undefined || status === SUPERSEDED) return [];
		const message = `replaces ${quote(target)}, whose status is ${quote(status)}.`;
		const remedy = `Write “status: ${SUPERSEDED}” in ${target}, or choose another type of link.`;
		return [{ file: from.file, path, message, remedy }];
	});
}

function statusWithoutReplacement(
	links: readonly Link[],
	resources: readonly ResourceSource[]
): Found[] {
	const replaced = new Set(
		links.filter((link) => link.type === SUPERSEDES).map((link) => link.target)
	);
	return resources
		.filter(({ value }) => value.status === SUPERSEDED && !replaced.has(value.id ?? ''))
		.map(({ file, name }) => ({
			file,
			path: ['status'],
			message: `is ${quote(SUPERSEDED)}, but no resource says that it replaces this one.`,
			remedy: `Add “type: ${SUPERSEDES}” with “target: ${name}” to the newer resource, or choose another status.`
		}));
}
