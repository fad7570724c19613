/** Resources can be told apart: by file name, id, short name, DOI, and title with year. */
import { quote } from '../problems.ts';
import { type Found, repeats, type ResourceSource, type Rule } from '../sources.ts';

export const namesRule: Rule = ({ resources }) => [
	...resources.flatMap(fileName),
	// the copy is to blame, not the one whose file has the right name
	...alike(resources.toSorted(namedRightFirst), 'id', (resource) => resource.value.id, {
		words: 'the id',
		remedy: 'Give the new resource another id, or remove one of the two files.'
	}),
	...alike(resources, 'short', ({ value }) => value.short?.toLowerCase(), {
		words: 'the short name',
		remedy: 'Find a short name that tells them apart.'
	}),
	...alike(resources, 'doi', ({ value }) => value.doi?.toLowerCase(), {
		words: 'the DOI',
		remedy: 'If they are the same work, keep one record; otherwise correct the DOI.'
	}),
	...alike(resources, 'title', titleAndYear, {
		words: 'the title and year',
		remedy: 'If they are the same work, keep one record; otherwise say in the title what differs.'
	})
];

function fileName({ file, name, value: { id } }: ResourceSource): Found[] {
	if (id === undefined || id === name) return [];
	const message = `${quote(id)} is not the name of the file (${quote(name)}).`;
	return [
		{ file, path: ['id'], message, remedy: `Rename the file to ${id}.yaml, or correct the id.` }
	];
}

function namedRightFirst(a: ResourceSource, b: ResourceSource): number {
	return Number(b.value.id === b.name) - Number(a.value.id === a.name);
}

function titleAndYear({ value: { title, year } }: ResourceSource): string | undefined {
	if (title === undefined || year === undefined) return undefined;
	const words = title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return `${words} ${year}`;
}

function alike(
	resources: readonly ResourceSource[],
	field: 'id' | 'short' | 'doi' | 'title',
	keyOf: (resource: ResourceSource) => string | undefined,
	{ words, remedy }: { words: string; remedy: string }
): Found[] {
	return repeats(resources, keyOf).map(({ item, first }) => ({
		file: item.file,
		path: [field],
		message: `has ${words} of ${quote(first.name)}.`,
		remedy
	}));
}
