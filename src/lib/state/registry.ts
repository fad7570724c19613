/** Reads and writes a query by a list of parameters. Bad parts are left out, each with a note. */
import { addressText } from '#lib/text/address.ts';
import { brief, type Known, type Param } from './parsed.ts';

/** The initial values of a list of parameters. */
export const initials = (list: object) =>
	Object.fromEntries(
		Object.entries(list as Record<string, Param<unknown>>).map(([name, one]) => [name, one.initial])
	);

/** What a query says about the parameters of a list, with a note for each part that was left out. */
export function read(list: object, query: URLSearchParams, known: Known) {
	const values: Record<string, unknown> = {};
	const notes: string[] = [];
	for (const name of new Set(query.keys())) {
		if (!Object.hasOwn(list, name)) continue;
		const one = (list as Record<string, Param<unknown>>)[name] as Param<unknown>;
		const parsed = one.parse(query.get(name) ?? '', known);
		if (parsed.state === 'valid') {
			values[name] = parsed.value;
			const left = parsed.ignored?.map(brief).join(', ');
			if (left) notes.push(addressText.part(name, addressText.unknown(left)));
		} else if (parsed.state === 'invalid') notes.push(addressText.part(name, parsed.reason));
	}
	return { values, notes };
}

/** The parts of a query, in the order of the list, without initial values. Colons and commas stay readable. */
export function write(list: object, values: object): string[] {
	return Object.entries(list as Record<string, Param<unknown>>).flatMap(([name, param]) => {
		const text = param.format((values as Record<string, unknown>)[name]);
		if (text === '') return [];
		return [
			`${name}=${encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%20/g, '+')}`
		];
	});
}
