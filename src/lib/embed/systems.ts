/**
 * THE list of systems that people make web pages with: which form of code each takes, by what its addresses are known, and
 * what an administrator may have to add. What to do in each stands in text/systems.ts.
 */
import {
	drupalSettings,
	framePolicy,
	hostName,
	scriptPolicy,
	wagtailSettings,
	wordpressPlugin,
	type MapSite
} from './admin-code.ts';

/** A link that the system turns into the map, the code of a frame, or code with a script. */
export const forms = ['link', 'iframe', 'loader'] as const;
export type Form = (typeof forms)[number];

/** How the address of a page gives away what it was made with. */
interface Signs {
	readonly host?: RegExp;
	readonly path?: RegExp;
}

interface SystemOf<Id extends string> {
	readonly id: Id;
	/** That work there, the best first. */
	readonly forms: readonly [Form, ...Form[]];
	readonly signs: Signs;
	/** For the administrator: what it is, and the code. */
	readonly codes: readonly { readonly is: AdminCode; readonly make: (site: MapSite) => string }[];
}

/** What an administrator can be asked to add. */
export type AdminCode = 'policy' | 'scripts' | 'plugin' | 'settings' | 'providers' | 'host';

const system = <Id extends string>(
	id: Id,
	[...forms]: SystemOf<Id>['forms'],
	signs: Signs,
	codes: SystemOf<Id>['codes']
): SystemOf<Id> => ({ id, forms, signs, codes });

const policy = { is: 'policy', make: framePolicy } as const;
const scripts = { is: 'scripts', make: scriptPolicy } as const;

/** `other` comes first: it is what somebody has who has not said. */
export const systems = [
	system('other', ['iframe', 'link'], {}, [policy]),
	system(
		'wordpress',
		['link', 'iframe'],
		{ host: /(^|\.)wordpress\.com$/, path: /\/wp-(content|admin|includes|json|login)\b/ },
		[policy, { is: 'plugin', make: wordpressPlugin }]
	),
	// only its super-administrators may paste frames
	system('wordpress-multisite', ['link'], { host: /^blogs?\.|(^|\.)edublogs\.org$/ }, [
		policy,
		{ is: 'plugin', make: wordpressPlugin }
	]),
	system('drupal', ['iframe', 'link'], { path: /\/node\/\d+|\/sites\/default\// }, [
		policy,
		{ is: 'settings', make: drupalSettings }
	]),
	system('wagtail', ['link', 'iframe'], {}, [policy, { is: 'providers', make: wagtailSettings }]),
	system(
		'moodle',
		['iframe', 'link'],
		{ host: /moodle/, path: /\/mod\/[a-z]+\/view\.php|\/course\/view\.php|\/moodle\b/ },
		[policy]
	),
	system(
		'canvas',
		['iframe', 'link'],
		{ host: /(^|\.)instructure\.com$|^canvas\./, path: /^\/courses\/\d+/ },
		[policy]
	),
	system(
		'brightspace',
		['iframe', 'link'],
		{
			host: /(^|\.)(brightspace|desire2learn|blackboard)\.com$|^(brightspace|blackboard)\./,
			path: /^\/(d2l|ultra|webapps\/blackboard)\//
		},
		[policy]
	),
	system(
		'sharepoint',
		['iframe', 'link'],
		{ host: /(^|\.)sharepoint\.com$|^sharepoint\./, path: /\/(sitepages|_layouts)\//i },
		[{ is: 'host', make: hostName }]
	),
	system('html', ['iframe', 'loader'], { path: /\.html?$/, host: /\.(github|gitlab)\.io$/ }, [
		policy,
		scripts
	])
] as const satisfies readonly SystemOf<string>[];

export type SystemId = (typeof systems)[number]['id'];
export type System = SystemOf<SystemId>;

export const systemIds = systems.map(({ id }) => id) as [SystemId, ...SystemId[]];

export function systemOf(id: SystemId): System {
	return systems.find((one) => one.id === id) ?? systems[0];
}

/** The system that an address looks like, or null. @param host in small letters */
export function recognise(host: string, path: string): SystemId | null {
	const found = (systems as readonly System[]).find(
		({ signs }) => signs.host?.test(host) || signs.path?.test(path)
	);
	return found?.id ?? null;
}
