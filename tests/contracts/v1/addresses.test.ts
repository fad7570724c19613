import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatAddress, initial, parseAddress } from '#lib/state/address.ts';
import { parseEmbed, usual } from '#lib/state/embed-address.ts';

interface Promised {
	query: string;
	/** What differs from an address that says nothing. */
	state: Record<string, unknown>;
	embed: Record<string, unknown>;
	/** As it is written today. */
	written: string;
}

const promised = JSON.parse(
	readFileSync('tests/contracts/v1/addresses.json', 'utf8')
) as Promised[];

test('there are some of every sort', () => expect(promised.length).toBeGreaterThan(30));

test.each(promised)('$query', ({ query, state, embed, written }) => {
	const params = new URLSearchParams(query);
	const read = parseAddress(params).state;
	const { options } = parseEmbed(params);
	// what a later version adds is as it was without it
	for (const name of Object.keys({ ...initial, ...state }))
		expect({ [name]: read[name as keyof typeof read] }).toEqual({
			[name]: state[name] ?? initial[name as keyof typeof initial]
		});
	expect(options).toEqual({ ...usual, ...embed });
	expect(formatAddress(read, options)).toBe(written);
});
