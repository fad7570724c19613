/** The state of a page, by Svelte's context: the root layouts provide it, components get it while they are made. */
import { createContext, onMount } from 'svelte';
import { Explorer } from './explorer.svelte.ts';
import { loadFilters, loadSearch } from './engines.ts';
import { kitAddress } from './kit-address.ts';
import { Matches } from './matches.svelte.ts';
import { loadNames } from './names.ts';

export const [getExplorer, setExplorer] = createContext<Explorer>();
export const [getMatches, setMatches] = createContext<Matches>();

/**
 * Provides the state; to be called once while a root layout is made. Once the page is hydrated, the script in app.html
 * presses what a reader on a slow phone has pressed before.
 */
export function provideState(): Explorer {
	const explorer = setExplorer(new Explorer(kitAddress, loadNames));
	setMatches(new Matches(explorer, { loadFilters, loadSearch }));
	onMount(() => {
		explorer.hydrated = true;
		dispatchEvent(new Event('hydrated'));
	});
	return explorer;
}
