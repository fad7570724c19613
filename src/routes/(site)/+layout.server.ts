import { loadDataset } from '#lib/server/dataset.ts';
import { siteFrame } from '#lib/server/frame.ts';
import { publicOrigin } from '#lib/server/origin.ts';

export function load() {
	const { title, tagline, description, contact } = loadDataset().site;
	return { title, tagline, description, contact, origin: publicOrigin(), frame: siteFrame() };
}
