/** All links of the graph in a compact form: who is linked to whom, and how. */

/** What `/data/links.json` holds: node ids, link types, and triples of indexes [type, from, to] one after the other. */
export interface LinkFile {
	nodes: string[];
	types: string[];
	links: number[];
}

/** A neighbour and the kind of link that leads to it. */
export interface Ray {
	readonly id: string;
	readonly type: string;
	/** Whether the link begins here, or at the neighbour. */
	readonly begins: boolean;
}

export interface Link {
	readonly type: string;
	readonly from: string;
	readonly to: string;
}

export class LinkIndex {
	readonly #rays = new Map<string, Ray[]>();
	/** In the order of the file. */
	readonly all: readonly Link[];

	constructor({ nodes, types, links }: LinkFile) {
		const all: Link[] = [];
		for (let index = 0; index + 2 < links.length; index += 3) {
			const type = types[links[index] as number];
			const from = nodes[links[index + 1] as number];
			const to = nodes[links[index + 2] as number];
			if (type === undefined || from === undefined || to === undefined) continue;
			all.push({ type, from, to });
			this.#add(from, { id: to, type, begins: true });
			this.#add(to, { id: from, type, begins: false });
		}
		this.all = all;
	}

	/** The neighbours of a node, in the order of the file. */
	rays(id: string): readonly Ray[] {
		return this.#rays.get(id) ?? [];
	}

	/** Whether the map has such a node with a link. */
	has(id: string): boolean {
		return this.#rays.has(id);
	}

	#add(id: string, ray: Ray): void {
		const rays = this.#rays.get(id);
		if (rays) rays.push(ray);
		else this.#rays.set(id, [ray]);
	}
}
