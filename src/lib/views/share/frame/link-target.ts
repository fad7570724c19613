/** Where a click on a link in a frame leads: another embed stays in the frame, everything else leaves it. */

export interface WaysOut {
	/** Path of the embeds, with the base of the site: `/embed/v1/`. */
	readonly inside: string;
	/** Path of the site, with its slash. */
	readonly site: string;
	/** The page of the site that shows what this frame shows. */
	readonly home: string;
	/** Whether links lead out by message only, and only to pages of the site (WordPress). */
	readonly held: boolean;
	/** Whether this frame has no origin: new tabs may be forbidden, and it cannot find out. */
	readonly opaque: boolean;
}

/** `stay`: in the frame; `tab`: a new tab; `message`: the host is asked to go there. */
export type Way = { readonly by: 'stay' | 'tab' | 'message'; readonly url: string };

/**
 * @param target where a link leads, a whole address
 * @param here the address of the frame
 */
export function wayTo(target: string, here: string, ways: WaysOut): Way {
	const [to, from] = [new URL(target), new URL(here)];
	const own = to.origin === from.origin;
	if (own && to.pathname.startsWith(ways.inside)) return { by: 'stay', url: to.href };
	const page = own && to.pathname.startsWith(ways.site) ? to.href : null;
	// to other sites WordPress leads nobody: the page of ours that holds the link does
	if (ways.held) return { by: 'message', url: page ?? new URL(ways.home, from).href };
	const [, id] = page === null ? [] : (/\/resources\/([a-z0-9-]+)\/$/.exec(to.pathname) ?? []);
	if (ways.opaque && id)
		return { by: 'stay', url: new URL(`${ways.inside}resource/${id}/`, from).href };
	return { by: 'tab', url: to.href };
}
