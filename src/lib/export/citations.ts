/** The forms in which something can be cited, as they are offered. Small: the browser loads these. */
import { bibtex } from './bibtex.ts';
import { plain } from './plain.ts';
import { ris } from './ris.ts';
import type { CitationFormat } from './types.ts';

export const citations: readonly CitationFormat[] = [plain, bibtex, ris];
