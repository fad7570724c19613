/** The page that offers the data as files, and those of the files that are made for it. */
import { type DataFileName, dataFileNames, dataFiles } from '#lib/export/formats.ts';
import type { Work } from '#lib/export/types.ts';
import { contentType } from '#lib/hosting/types.ts';
import { jsonSchemas } from '#lib/records/schemas.ts';
import type { Dataset } from '#lib/schema/dataset.ts';
import { dataText, fileText } from '#lib/text/data-page.ts';
import { loadDataset } from './dataset.ts';
import { feedFile } from './feed.ts';
import { theGraph } from './the-graph.ts';
import { calendarFile } from './training-page.ts';
import { wholeAddress } from './whole-address.ts';

/** Every format of the map, for prerendering. */
export function dataEntries(): { file: string }[] {
	return dataFileNames.map((file) => ({ file }));
}

/** The file of this name below `/data/`, or undefined where no format has it. */
export function dataFile(name: string): Response | undefined {
	const known = dataFileNames.find((one) => one === name);
	return known && fileOf(known);
}

function fileOf(name: DataFileName): Response {
	const text = dataFiles[name].write(theGraph());
	return new Response(text, { headers: { 'Content-Type': contentType(name) } });
}

/** The JSON Schema of a resource. */
export function schemaFile(): Response {
	return Response.json(jsonSchemas(loadDataset().vocabulary).resource);
}

export async function dataPage() {
	const { site } = loadDataset();
	const { many } = site.words.resource;
	const formats = await Promise.all(
		dataFileNames.map((name) => offer(`/data/${name}`, fileOf(name)))
	);
	const network = formats.filter(({ path }) => path.startsWith('/data/map.'));
	const others = await Promise.all([
		offer('/data/schema/resource.json', schemaFile()),
		offer('/data/training.ics', calendarFile()),
		offer('/feed.xml', feedFile())
	]);
	return {
		description: dataText.description(many),
		groups: [
			{ heading: dataText.all(many), files: formats.filter((file) => !network.includes(file)) },
			{ heading: dataText.network, lead: dataText.networkLead(many), files: network },
			{ heading: dataText.others, files: others }
		],
		licence: site.contentLicence,
		owners: dataText.owners(many),
		missing: dataText.missing(many),
		work: mapAsWork(loadDataset())
	};
}

/** What the page says of a file. */
async function offer(path: keyof typeof fileText, file: Response) {
	const { one, many } = loadDataset().site.words.resource;
	const { label, use } = fileText[path];
	const { byteLength } = await file.arrayBuffer();
	return { path, label, use: use(one, many), size: dataText.size(Math.ceil(byteLength / 1000)) };
}

/** The map itself, to be cited. Its year is that of its latest change. */
function mapAsWork({ site, changes }: Dataset): Work {
	const latest = changes
		.map(({ date }) => date)
		.sort()
		.at(-1);
	return {
		id: site.title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
		title: dataText.cited(site.title, site.words.map),
		authors: [site.title],
		publisher: site.title,
		year: latest ? Number(latest.slice(0, 4)) : null,
		url: wholeAddress('/'),
		doi: null,
		kind: { id: 'map' },
		format: { id: 'web' },
		language: site.language
	};
}
