/** Stands for the address of a page, where a test has none. */
import { vi } from 'vitest';

/* eslint svelte/prefer-svelte-reactivity: off -- each address is a new object */

class FakePage {
	url: URL = $state.raw(new URL('https://maps.example.org/share/'));
}
export const page = new FakePage();

let arrived: ((how: { type: string }) => void) | undefined;

export const afterNavigate = (listen: (how: { type: string }) => void): void => {
	arrived = listen;
};

export const goto = vi.fn(async (address: string) => {
	page.url = new URL(address, page.url);
	arrived?.({ type: 'goto' });
});

/** Somebody opens the page with this in its address. */
export function arrive(query = ''): void {
	page.url = new URL(`https://maps.example.org/share/${query}`);
	goto.mockClear();
	arrived?.({ type: 'enter' });
}
