/** The texts of the file, opened: flat rows of numbers, because ten thousand nodes should open in a blink. */
import type { SearchFile } from '#lib/query/search/file.ts';
import type { Rows } from './rows.ts';
import { stemOf } from '#lib/query/search/words/stem.ts';
import { contentWords } from '#lib/query/search/words/stop-words.ts';

/** Numbers of stems, and which words have them. Only words of the map are in it. */
export interface Stems {
	readonly numbers: Map<string, number>;
	/** Every word of the map in its plain form, and the number of its stem. Words of grammar have none. */
	readonly ofWord: Map<string, number>;
}

export interface Texts {
	/** Number of nodes. */
	readonly size: number;
	/** Node n has the lines from firstLine[n] up to firstLine[n + 1]. */
	readonly firstLine: Int32Array;
	/** For each line the number of its field. */
	readonly fieldOf: Uint8Array;
	/** For each line the numbers of its words as they are written. */
	readonly lines: Rows;
	/** For each word as it is written its stems: most have one, "self-assessment" two, "the" none. */
	readonly stemsOf: readonly (readonly number[])[];
	readonly stems: Stems;
}

/** The numbers of the stems of a text that is part of the map. New stems get the next numbers. */
export function addStems(text: string, { numbers, ofWord }: Stems): number[] {
	return contentWords(text).map((word) => {
		const known = ofWord.get(word);
		if (known !== undefined) return known;
		const stem = stemOf(word);
		const number = numbers.get(stem) ?? numbers.size;
		numbers.set(stem, number);
		ofWord.set(word, number);
		return number;
	});
}

export function openTexts({ words, nodes, texts }: SearchFile): Texts {
	const stems: Stems = { numbers: new Map(), ofWord: new Map() };
	const stemsOf = words.map((word) => addStems(word, stems));
	const firstLine = new Int32Array(nodes.length + 1);
	const fieldOf: number[] = [];
	const starts = [0];
	const values = new Int32Array(texts.length);
	let [place, written] = [0, 0];
	const next = () => texts[place++] ?? 0;
	for (let node = 0; node < nodes.length; node++) {
		for (let lines = next(); lines > 0; lines--) {
			fieldOf.push(next());
			for (let count = next(); count > 0; count--) values[written++] = next();
			starts.push(written);
		}
		firstLine[node + 1] = fieldOf.length;
	}
	return {
		size: nodes.length,
		firstLine,
		fieldOf: Uint8Array.from(fieldOf),
		lines: { starts: Int32Array.from(starts), values: values.subarray(0, written) },
		stemsOf,
		stems
	};
}
