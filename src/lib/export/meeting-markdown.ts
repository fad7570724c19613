/** A meeting as Markdown (CommonMark). What a group writes is shown as written: none of it becomes a heading or a link. */
import { meetingText } from '#lib/text/meeting.ts';
import { type Minutes, type MinutedQuestion, paragraphsOf } from './meeting.ts';

/** Signs that mean something anywhere in a line (CommonMark 0.31, and tables and deletions of GitHub). */
const ANYWHERE = /[\\`*_[\]<>&#~|$!]/g;
/** Signs that mean something only where a line begins: lists and underlines of headings. */
const FIRST = /^([-+=:])/;
const NUMBER = /^(\d{1,9})([.)])/;

/** One line of text that stays the same text in Markdown. It must have no spaces round it. */
export function escapeLine(line: string): string {
	return line.replace(ANYWHERE, '\\$&').replace(FIRST, '\\$1').replace(NUMBER, '$1\\$2');
}

/** What somebody typed, with its own paragraphs and line breaks. */
export function escapeNotes(typed: string): string {
	return paragraphsOf(typed)
		.map((lines) => lines.map(escapeLine).join('\\\n'))
		.join('\n\n');
}

/** The whole file, UTF-8, with a line feed at its end. */
export function formatMarkdown({ title, set, url, questions, credit }: Minutes): string {
	const parts = [
		`# ${escapeLine(title)}`,
		escapeLine(set),
		`<${url}>`,
		...questions.flatMap(questionParts),
		'---',
		escapeLine(credit.text),
		`<${credit.url}>`
	];
	return `${parts.join('\n\n')}\n`;
}

function questionParts({ text, stage, prompts, notes }: MinutedQuestion, index: number): string[] {
	return [
		`## ${index + 1}. ${escapeLine(text)}`,
		escapeLine(stage),
		prompts.map((prompt) => `- ${escapeLine(prompt)}`).join('\n'),
		`### ${escapeLine(meetingText.notes)}`,
		escapeNotes(notes) || escapeLine(meetingText.noNotes)
	].filter((part) => part !== '');
}
