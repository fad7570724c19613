/** The part of the curators' guide that is made from the table of fields, so that it cannot go stale. */
import { anyTerm } from '#lib/schema/terms.ts';
import { type Resource, resourceFields } from '#lib/schema/resource.ts';
import { Document, isScalar } from 'yaml';

/** In characters; a comment longer than this is broken into several lines. */
const widest = 90;

/** A real record as YAML, with what each field means above it. */
function annotatedRecord(resource: Resource): string {
	const fields = Object.entries(resourceFields).map(([name, field]) => {
		const needed = field.schema(anyTerm).safeParse(null).success ? 'may be null' : 'needed';
		const list = 'terms' in field && field.terms ? ` From a list: ${whereIs(field.terms)}.` : '';
		const comment = wrapped(`${field.label} (${needed}). ${field.help}${list}`);
		return `${comment}\n${lines(name, resource[name as keyof Resource])}`;
	});
	return fields.join('\n');
}

function whereIs(list: string): string {
	return list === 'homes'
		? 'stages and throughout in vocabulary.yaml'
		: `${list} in vocabulary.yaml`;
}

function wrapped(sentence: string): string {
	const lines = [''];
	for (const word of sentence.split(' ')) {
		const line = `${lines.at(-1)} ${word}`;
		if (line.length > widest) lines.push(` ${word}`);
		else lines[lines.length - 1] = line;
	}
	return lines.map((line) => `#${line}`).join('\n');
}

/** Long texts are folded, as they are in the data files. */
function lines(name: string, value: unknown): string {
	const document = new Document({ [name]: value });
	const node = document.get(name, true);
	const long = typeof value === 'string' && value.includes(' ') && value.length > widest;
	if (long && isScalar(node)) node.type = 'BLOCK_FOLDED';
	return document.toString({ lineWidth: widest, singleQuote: true });
}

const mark = /(<!-- record: (\S+) [^>]*-->)[^]*?(<!-- record end -->)/;

/**
 * The guide with the record between its two marks written anew; the first mark names the record. Throws if the marks are gone or
 * no such record is there.
 */
export function withRecord(guide: string, resources: readonly Resource[]): string {
	const [, begin, id, end] = mark.exec(guide) ?? [];
	const resource = resources.find((one) => one.id === id);
	if (!begin || !resource)
		throw new Error(
			'The guide of the data needs a line “<!-- record: ID -->”, with the id of a resource, and “<!-- record end -->” below it.'
		);
	const record = `${begin}\n\n\`\`\`yaml\n${annotatedRecord(resource)}\`\`\`\n\n${end}`;
	// a function, because a dollar sign in the record must not be read as a reference
	return guide.replace(mark, () => record);
}
