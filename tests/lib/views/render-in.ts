import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { TestState } from '../state/make-state.ts';
import InState from './InState.svelte';

/** Renders a component in the state of a page. */
export async function renderIn<Props extends object>(
	page: TestState,
	part: Component<Props>,
	props: Props
) {
	const shown = await render(InState, {
		page,
		part: part as unknown as Component<Record<string, unknown>>,
		given: props as Record<string, unknown>
	});
	return {
		unmount: () => shown.unmount(),
		rerender: (more: Partial<Props>) => shown.rerender({ given: { ...props, ...more } })
	};
}
