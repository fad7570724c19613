/** All links of the graph in a compact form, fetched once when the map is first used. */
import { resolve } from '$app/paths';
import type { Ray } from './picture.ts';

/** What `/data/links.json` holds: node ids, link types, and triples of indexes [type, from, to] one after the other. */
export interface LinkFile {
	nodes: string[];
	types: string[];
	links: number[];
}

export class LinkIndex {
	readonly #rays = new Map<string, Ray[]>();

	constructor({ nodes, types, links }: LinkFile) {
		for (let index = 0; index + 2 < links.length; index += 3) {
			const type = types[links[index] as number];
			const from = nodes[links[index + 1] as number];
			const to = nodes[links[index + 2] as number];
			if (type === undefined || from === undefined || to === undefined) continue;
			this.#add(from, { id: to, type });
			this.#add(to, { id: from, type });
		}
	}

	/** The neighbours of a node, in the order of the file. */
	rays(id: string): readonly Ray[] {
		return this.#rays.get(id) ?? [];
	}

	#add(id: string, ray: Ray): void {
		const rays = this.#rays.get(id);
		if (rays) rays.push(ray);
		else this.#rays.set(id, [ray]);
	}
}

let loading: Promise<LinkIndex> | undefined;

/** Fetches the links, once. A failure is forgotten, so that the next wish tries again. */
export function loadLinks(): Promise<LinkIndex> {
	loading ??= fetch(`${resolve('/')}data/links.json`)
		.then((response) => {
			if (!response.ok) throw new Error(`data/links.json answered ${response.status}`);
			return response.json() as Promise<LinkFile>;
		})
		.then((file) => new LinkIndex(file));
	loading.catch(() => (loading = undefined));
	return loading;
}
