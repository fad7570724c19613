/** The kinds of text that fields are made of, as zod schemas. No transforms: what is checked is what is kept. */
import { z } from 'zod';
import { unsafeCharacter } from './characters.ts';
import type { Fault } from './fault.ts';
import { longestUrl, urlFault } from './url.ts';

const recordIdForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const termIdForm = /^[a-z][A-Za-z0-9]*(?:-[a-z0-9]+)*$/;

/** Turns a rule in plain words into a zod check; the remedy travels in `params`. */
export function ruled<S extends z.ZodType<string>>(
	schema: S,
	rule: (value: string) => Fault | undefined
): S {
	return schema.check((context) => {
		const fault = rule(context.value as string);
		if (!fault) return;
		const { message, remedy } = fault;
		context.issues.push({ code: 'custom', message, params: { remedy }, input: context.value });
	}) as S;
}

function textFault(value: string): Fault | undefined {
	if (value.endsWith('\n'))
		return {
			message: 'ends with a line break.',
			remedy: 'Write >- instead of > or | before the text.'
		};
	if (value.includes('\n'))
		return {
			message: 'has a line break inside.',
			remedy: 'Write >- before the text, and leave no empty line in it.'
		};
	const hidden = unsafeCharacter(value);
	if (hidden)
		return {
			message: `holds a hidden character (${hidden}).`,
			remedy: 'Type the text again instead of pasting it.'
		};
	if (value !== value.trim())
		return { message: 'has spaces at the start or the end.', remedy: 'Remove them.' };
	return undefined;
}

/** One line of text: something in it, no spaces round it, nothing hidden, at most `longest` UTF-16 code units. */
export function text(longest: number) {
	return ruled(z.string().min(1).max(longest), textFault);
}

/** A short label that must be whole: at most 28 characters, so that it fits beside a mark on the map. */
export function shortLabel() {
	return ruled(text(28), (value) =>
		/…|\.\.\./.test(value)
			? { message: 'is cut off with dots.', remedy: 'Find a shorter name that is whole.' }
			: undefined
	);
}

/** Id of a record: small letters and digits with single hyphens. It becomes part of an address. */
export function recordId() {
	return z
		.string()
		.max(60)
		.regex(recordIdForm, 'is not an id: small letters and digits, with single hyphens between.');
}

/** Id of a term of the vocabulary: like that of a record, but capitals may stand inside (`partOf`). */
export function termId() {
	return z
		.string()
		.max(60)
		.regex(termIdForm, 'is not an id: letters and digits, with single hyphens between.');
}

/** A web address that is safe to link to. */
export function webAddress() {
	return ruled(z.string(), urlFault).meta({
		format: 'uri',
		pattern: '^https?://',
		maxLength: longestUrl
	});
}

/** A real day of the calendar, `2026-11-22`. */
export function day() {
	return z.iso.date('is not a day of the calendar, written year-month-day.');
}

/** A time of day on the 24-hour clock, `09:30`. */
export function time() {
	return z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time, written 09:30.');
}

/** A language as browsers know it: `en`, `cy`, `en-GB`. */
export function languageTag() {
	return z
		.string()
		.max(35)
		.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not the short code of a language.');
}
