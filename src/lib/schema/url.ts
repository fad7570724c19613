/** Which web addresses the map may link to. No zod here, so that the browser can use the same rule. */
import { unsafeCharacter } from './characters.ts';
import type { Fault } from './fault.ts';

/** In UTF-16 code units; longer ones break in e-mail and old servers. */
export const longestUrl = 2000;

/**
 * Says why a text is not an address that we would send a person to, or nothing when it is one: http or https, a host with a
 * dot, no user name, nothing hidden. Never throws.
 */
export function urlFault(value: string): Fault | undefined {
	const hidden = unsafeCharacter(value);
	if (hidden)
		return {
			message: `holds a hidden character (${hidden}).`,
			remedy: 'Copy the address again from the address bar of a browser.'
		};
	if (/\s/.test(value))
		return {
			message: 'holds a space.',
			remedy: 'Write one address and nothing else; a space inside it is written %20.'
		};
	if (value.includes('\\'))
		return {
			message: 'holds a backslash (\\).',
			remedy: 'Addresses use only forward slashes (/).'
		};
	// looked at before parsing: `https:example.org`, `//example.org` and `https:///x` are all mended by browsers
	if (!/^https?:\/\/[^/?#]/i.test(value))
		return {
			message: 'does not begin with https:// or http:// and a name.',
			remedy: 'Write the whole address, for example https://example.org/page.'
		};
	if (value.length > longestUrl)
		return {
			message: `has ${value.length} characters; ${longestUrl} is the most.`,
			remedy: 'Look for a shorter address of the same page.'
		};
	const parsed = URL.parse(value);
	if (!parsed)
		return {
			message: 'is not a web address.',
			remedy: 'Copy it from the address bar of a browser.'
		};
	if (parsed.username || parsed.password || /^https?:\/\/[^/?#]*@/i.test(value))
		return {
			message: 'holds a user name or password (the part before @).',
			remedy: 'Remove everything between // and @, and the @.'
		};
	if (!/[^.]\.[^.]/.test(parsed.hostname))
		return {
			message: `has no full site name (“${parsed.hostname}”).`,
			remedy: 'A site name has a dot in it, for example www.example.org.'
		};
	return undefined;
}

/** True for the addresses that the map may link to. */
export function isSafeUrl(value: string): boolean {
	return urlFault(value) === undefined;
}
