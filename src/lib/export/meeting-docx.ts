/**
 * A meeting as a Word document, made in the browser with `docx`. Headings are real headings, so that Word can show an
 * outline and read it aloud.
 */
import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Minutes } from './meeting.ts';
import { type Block, blocksOf } from './meeting-blocks.ts';

/** Sizes in half points: 14 pt, large print. */
const TEXT = 28;
/** Space below a paragraph in twentieths of a point. */
const AFTER = 160;

const headings = {
	title: HeadingLevel.TITLE,
	section: HeadingLevel.HEADING_1,
	heading: HeadingLevel.HEADING_2
} as const;

function paragraphOf(block: Block): Paragraph {
	const spacing = { after: AFTER };
	switch (block.as) {
		case 'words': {
			const [first = '', ...rest] = block.lines;
			const more = rest.map((text) => new TextRun({ text, break: 1 }));
			return new Paragraph({ children: [new TextRun(first), ...more], spacing });
		}
		case 'link': {
			const words = new TextRun({ text: block.text, style: 'Hyperlink' });
			const link = new ExternalHyperlink({ children: [words], link: block.text });
			return new Paragraph({ children: [link], spacing });
		}
		case 'prompt':
			return new Paragraph({ text: block.text, bullet: { level: 0 } });
		default:
			// a heading stays with what follows it
			return new Paragraph({ text: block.text, heading: headings[block.as], keepNext: true });
	}
}

/** The document, A4, in British English. */
export function buildDocument(minutes: Minutes): Document {
	const heading = (size: number, before: number) => ({
		run: { size, bold: true, color: '000000', font: 'Arial' },
		paragraph: { spacing: { before, after: AFTER } }
	});
	return new Document({
		title: minutes.title,
		description: minutes.set,
		creator: '',
		styles: {
			default: {
				document: { run: { size: TEXT, font: 'Arial', language: { value: 'en-GB' } } },
				title: heading(48, 0),
				heading1: heading(36, 480),
				heading2: heading(30, 240)
			}
		},
		sections: [
			{
				// A4 in twentieths of a point
				properties: { page: { size: { width: 11_906, height: 16_838 } } },
				children: blocksOf(minutes).map(paragraphOf)
			}
		]
	});
}

/** The file. */
export const wordFile = (minutes: Minutes): Promise<Blob> => Packer.toBlob(buildDocument(minutes));
