/** What is said of a node that a walk has come to. */
import { walkText } from '#lib/text/walk.ts';
import type { PositionInSet } from './walk.ts';

/** What nodes are called. */
export interface WalkNames {
	/** On its own. Hubs that are no nodes of the graph (`family:read`) need one too. */
	readonly titleOf: (node: string) => string;
	/** Inside a sentence. */
	readonly nameOf: (node: string) => string;
	/** The kind of a resource; undefined for all else. */
	readonly kindOf: (node: string) => string | undefined;
}

export interface Spoken {
	/** The accessible name, or null to leave it as it was drawn. */
	readonly name: string | null;
	/** What a name does not say, or null: how the walk came here along links. */
	readonly description: string | null;
}

/**
 * A name is "<title>, <kind>, <place in its group>": made anew where a resource is met in another group than its home,
 * and never said of the links by which one came; these are a description.
 */
export function describePosition(at: PositionInSet | null, names: WalkNames): Spoken {
	const kind = at && names.kindOf(at.node);
	if (!at || !kind || at.group === null) return { name: null, description: null };
	const { node, group, index, of, inHub } = at;
	if (!inHub) return { name: null, description: walkText.linked(index, of, names.nameOf(group)) };
	const place = walkText.inGroup(index, of, names.titleOf(group));
	return { name: walkText.name(names.titleOf(node), kind, place), description: null };
}
