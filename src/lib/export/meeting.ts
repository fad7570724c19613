/** What a meeting leaves behind: its questions, and what the group said about each. */

/** One question, as it is written down. */
export interface MinutedQuestion {
	readonly text: string;
	/** "Stage: Planning". */
	readonly stage: string;
	/** Smaller questions that help if nobody speaks. */
	readonly prompts: readonly string[];
	/** As somebody typed it; may be empty. */
	readonly notes: string;
}

export interface Minutes {
	readonly title: string;
	/** What the set is, in words. */
	readonly set: string;
	/** Where it is online, in full. */
	readonly url: string;
	readonly questions: readonly MinutedQuestion[];
	/** Thanks to those whose example the questions follow, and where theirs are. */
	readonly credit: { readonly text: string; readonly url: string };
}

// what no file of text may hold: control characters (all but tab and line feed) and halves of pairs
// eslint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;

/**
 * The paragraphs of what somebody typed, each a list of its lines, without spaces round them. Empty lines part them.
 * Characters that XML and plain text cannot hold are left out.
 */
export function paragraphsOf(typed: string): string[][] {
	const paragraphs: string[][] = [[]];
	for (const line of typed
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(UNFIT, '')
		.split('\n')) {
		const words = line.trim();
		if (words !== '') paragraphs.at(-1)?.push(words);
		else if (paragraphs.at(-1)?.length) paragraphs.push([]);
	}
	return paragraphs.filter((lines) => lines.length > 0);
}
