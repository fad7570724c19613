/**
 * Writes what is made from the tables of fields: the JSON Schema of each data file, for editors, and the annotated record in the
 * curators' guide. `npm run data:schema`, after a change of the vocabulary or of a field.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { withRecord } from '#lib/records/guide.ts';
import { jsonSchemas } from '#lib/records/schemas.ts';
import { dataFolder, loadDataset } from '#lib/server/dataset.ts';

/** Laid out like every other file of the project, so that the formatter leaves it alone. */
async function write(file: string, text: string): Promise<void> {
	const options = await resolveConfig(file);
	writeFileSync(file, await format(text, { ...options, filepath: file }));
}

const { vocabulary, resources } = loadDataset();
const folder = join(dataFolder(), 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas(vocabulary)))
	await write(join(folder, `${name}.schema.json`), JSON.stringify(schema));

const guide = join(dataFolder(), 'README.md');
if (existsSync(guide)) await write(guide, withRecord(readFileSync(guide, 'utf8'), resources));
