import { loadDataset } from '#lib/server/dataset.ts';

/** What the header and the footer of every page say. */
export function load() {
	const { site } = loadDataset();
	const { title, description, contact, contentLicence } = site;
	return { title, description, contact, contentLicence };
}
