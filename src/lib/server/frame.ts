/** The words of the header and the footer, from the data. */
import { upperFirst } from '#lib/describe/phrase.ts';
import type { Frame } from '#lib/ui/page/shell.ts';
import { loadDataset } from './dataset.ts';

export function siteFrame(): Frame {
	const { title, description, words, contentLicence } = loadDataset().site;
	const menu = {
		stages: upperFirst(words.stage.many),
		routes: upperFirst(words.route.many),
		questions: upperFirst(words.question.many)
	};
	return { title, description, ...menu, contentLicence };
}
