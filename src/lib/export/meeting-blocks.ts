/** A meeting as a row of paragraphs, each with what it is: what a document with styles is made of. */
import { meetingText } from '#lib/text/meeting.ts';
import { questionText } from '#lib/text/question.ts';
import { type Minutes, type MinutedQuestion, paragraphsOf } from './meeting.ts';

export type Block =
	| { readonly as: 'title' | 'section' | 'heading' | 'prompt' | 'link'; readonly text: string }
	/** One paragraph; each line but the first begins after a line break. */
	| { readonly as: 'words'; readonly lines: readonly string[] };

const words = (...lines: string[]): Block => ({ as: 'words', lines });

export function blocksOf({ title, set, url, questions, credit }: Minutes): Block[] {
	return [
		{ as: 'title', text: title },
		words(set),
		{ as: 'link', text: url },
		...questions.flatMap(questionBlocks),
		{ as: 'section', text: questionText.whereFrom },
		words(credit.text),
		{ as: 'link', text: credit.url }
	];
}

function questionBlocks({ text, stage, prompts, notes }: MinutedQuestion, index: number): Block[] {
	const said = paragraphsOf(notes);
	return [
		{ as: 'section', text: `${index + 1}. ${text}` },
		words(stage),
		...prompts.map((prompt): Block => ({ as: 'prompt', text: prompt })),
		{ as: 'heading', text: meetingText.notes },
		...(said.length > 0 ? said.map((lines) => words(...lines)) : [words(meetingText.noNotes)])
	];
}
