/** What comes of the choices: addresses, codes, and what a link would leave out. */
import { pasteLink, viewPages } from '#lib/embed/paste-link.ts';
import { embedPath, iframeCode, loaderCode } from '#lib/embed/snippet.ts';
import type { Form } from '#lib/embed/systems.ts';
import { filtersOf, formatAddress, initial } from '#lib/state/address.ts';
import { writeEmbed } from '#lib/state/embed-address.ts';
import { builderText } from '#lib/text/builder.ts';
import { keepsMore, type Settings } from '#lib/views/share/builder/settings.ts';

export interface Outcome {
	/** Whole address of the frame. */
	readonly src: string;
	/** Whole address of the page that shows the same. */
	readonly page: string;
	/** What is to be pasted, by form. */
	readonly codes: Readonly<Record<Form, string>>;
	/** What the link leaves out; empty where it says all. */
	readonly losses: readonly (keyof typeof builderText.losses)[];
}

/**
 * @param base whole address of the site, with its slash
 * @param title name of the frame
 */
export function outcomeOf(settings: Settings, base: string, title: string): Outcome {
	const { resource, height, edition, look } = settings;
	// until one is chosen the whole map stands in for it
	const view = settings.view === 'resource' && !resource ? 'map' : settings.view;
	// one resource is shown as it is: filters mean nothing to it
	const state = view === 'resource' ? initial : settings.state;
	const at = (path: string) => base + path.slice(1);
	const address = formatAddress(state, look);
	const src = at((edition ? `/editions/${edition}` : '') + embedPath(view, resource) + address);
	const link = pasteLink(view, resource, filtersOf(state), state.q !== '' || keepsMore(state));
	const page = at(view === 'resource' ? link.path : viewPages[view]) + formatAddress(state);
	const fallback = { href: page, text: builderText.open(title) };
	const loader = {
		script: at('/embed/v1/loader.js'),
		view,
		resource,
		parameters: new URLSearchParams(address)
	};
	const losses = {
		filters: !link.whole,
		look: writeEmbed(look).length > 0,
		edition: edition !== null
	};
	return {
		src,
		page,
		codes: {
			link: at(link.path),
			iframe: iframeCode({ src, title, width: '100%', height, fallback }),
			loader: loaderCode({ ...loader, title, height, fallback })
		},
		losses: (Object.keys(losses) as (keyof typeof losses)[]).filter((loss) => losses[loss])
	};
}
