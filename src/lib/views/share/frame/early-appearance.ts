/**
 * A script of its own in the head of each embed: the page has its look before it is first painted. It reads the address
 * itself, because what reads it for the page also explains what is wrong with it, and is three times as large.
 */
import { controls, readAccent, themes } from '#lib/embed/options.ts';
import { dress } from './appearance.ts';

const query = new URLSearchParams(location.search);
const chosen = <T extends string>(name: string, choices: readonly [T, ...T[]]): T =>
	choices.find((choice) => choice === query.get(name)) ?? choices[0];

dress(document.documentElement, {
	theme: chosen('theme', themes),
	accent: readAccent(query.get('accent') ?? ''),
	controls: chosen('controls', controls)
});
