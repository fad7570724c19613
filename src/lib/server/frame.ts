/** The words of the header and the footer, from the data. */
import { upperFirst } from '#lib/describe/phrase.ts';
import type { Frame } from '#lib/ui/frame.ts';
import { loadDataset } from './dataset.ts';

export function siteFrame(): Frame {
	const { title, description, words, contentLicence } = loadDataset().site;
	return { title, description, stages: upperFirst(words.stage.many), contentLicence };
}
