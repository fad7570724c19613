/** How hard an English text is to read. */

/** The school grade of Flesch and Kincaid: 7 is about age 12. Syllables are guessed from vowels, so it is only a hint. */
export function schoolGrade(text: string): number {
	const words = text.match(/[\p{L}'’]+/gu) ?? [];
	const sentences = Math.max(1, text.match(/[.!?](?=\s|$)/g)?.length ?? 0);
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	const count = Math.max(1, words.length);
	return (0.39 * words.length) / sentences + (11.8 * syllables) / count - 15.59;
}

function syllablesOf(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
	const silent = groups > 1 && letters.endsWith('e') && !letters.endsWith('le');
	return letters === '' ? 0 : Math.max(1, silent ? groups - 1 : groups);
}
