import { expect, test } from 'vitest';
import { wordFile } from '#lib/export/meeting-docx.ts';
import { readZip } from '../../zip.ts';
import { minutes } from './minutes.ts';

const parts = readZip(Buffer.from(await (await wordFile(minutes)).arrayBuffer()));
const document = parts.get('word/document.xml') ?? '';

test('it is a Word document that says so', async () => {
	expect((await wordFile(minutes)).type).toContain('wordprocessingml.document');
	expect(parts.has('[Content_Types].xml')).toBe(true);
});

test('questions are headings, so that Word can show and read an outline', () => {
	expect(document).toMatch(/<w:pStyle w:val="Title"\/>.*?Questions for a meeting/);
	expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>.{0,200}1\. Who digs\?/);
	expect(parts.get('word/styles.xml')).toContain('w:val="en-GB"');
});

test('what the group said is there as text, line for line, and breaks nothing', () => {
	expect(document).toContain('# Not a heading &amp; &lt;b&gt;not bold&lt;/b&gt;');
	expect(document).toMatch(/First line.*?<w:br\/>.*?second line/);
});

test('both addresses are links', () => {
	const links = parts.get('word/_rels/document.xml.rels') ?? '';
	expect(links).toContain(minutes.url);
	expect(links).toContain(minutes.credit.url);
});
