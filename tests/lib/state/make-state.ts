/** The state of a page, real but for its address and for what it fetches. Asked what was changed, it knows. */
import { vi } from 'vitest';
import { formatAddress, initial } from '#lib/state/address.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { Matches } from '#lib/state/matches.svelte.ts';
import type { Exploration } from '#lib/state/params.ts';
import { FakeAddress } from './fake-address.svelte.ts';
import { FakeFiles } from './fake-files.svelte.ts';

export type TestState = ReturnType<typeof makeState>;

/** @param state what the address says at first */
export function makeState(state: Partial<Exploration> = {}) {
	const address = new FakeAddress();
	const files = new FakeFiles();
	const explorer = new Explorer(address, async () => ({ ids: new Set() }));
	const matches = new Matches(explorer, files);
	const change = vi.spyOn(explorer, 'change');
	const select = vi.spyOn(explorer, 'select');
	explorer.hydrated = true;
	const open = (state: Partial<Exploration>) =>
		address.open(formatAddress({ ...initial, ...state }));
	open(state);
	return {
		address,
		files,
		explorer,
		matches,
		change,
		select,
		/** Opens the page in this state, and with nothing else. */
		open,
		/** What was changed so far. */
		changes: () => change.mock.calls.map(([change]) => change),
		/** Filters leave these resources, or so many. They filter by something if they do not yet. */
		async leave(left: number | readonly string[]): Promise<void> {
			files.ids =
				typeof left === 'number' ? Array.from({ length: left }, (_, id) => `find-${id}`) : left;
			if (!explorer.asks) open({ ...explorer.state, country: ['here'] });
			await matches.wantSearch();
		}
	};
}
