import { loadDataset } from '#lib/server/dataset.ts';
import { siteFrame } from '#lib/server/frame.ts';

export function load() {
	const { title, description, contact } = loadDataset().site;
	return { title, description, contact, frame: siteFrame() };
}
