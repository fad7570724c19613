/**
 * Stands for the state of the site where a test has no address. Every wish goes through `change`, as in the real one, so
 * that a test can ask what was wished for.
 */
import { vi } from 'vitest';
import { facets, type FacetId } from '#lib/facets/facets.ts';
import { initial } from '#lib/state/address.ts';
import type { Exploration } from '#lib/state/params.ts';

class FakeExplorer {
	state: Exploration = $state.raw(initial);
	notes: readonly string[] = $state.raw([]);

	readonly change = vi.fn<(change: Partial<Exploration>, step?: boolean) => Promise<void>>(
		async (change) => void (this.state = { ...this.state, ...change })
	);
	readonly select = vi.fn((node: string | null) => this.change({ node, to: null }));
	readonly clear = vi.fn(() =>
		this.change({ q: '', ...Object.fromEntries(facets.map(({ id }) => [id, []])) })
	);

	get asks(): boolean {
		return this.state.q !== '' || facets.some(({ id }) => this.state[id].length > 0);
	}

	get list(): readonly string[] {
		return this.state.list;
	}

	href(path: string): string {
		return path;
	}

	toggle(facet: FacetId, choice: string): Promise<void> {
		const left = this.state[facet].filter((one) => one !== choice);
		return this.change({
			[facet]: left.length < this.state[facet].length ? left : [...this.state[facet], choice]
		});
	}

	/** A new page, as if somebody had come with this in the address. */
	arrive(state: Partial<Exploration> = {}): void {
		this.state = { ...initial, ...state };
		this.notes = [];
		vi.clearAllMocks();
	}
}

export const explorer = new FakeExplorer();
