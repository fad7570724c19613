/** The names that a reader sees on the map, measured in the browser. */
import type { Page } from '@playwright/test';

export interface Name {
	text: string;
	of: 'resource' | 'person' | 'territory';
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/**
 * What a line takes over and under its baseline, in em: for labels all that the font reserves, for the large names of
 * territories the line of 1.1 em in which they are set.
 */
const LINE = {
	label: { over: 0.98, under: 0.32 },
	territory: { over: 0.9, under: 0.2 }
};

/**
 * Every text of the label layer that is shown, also beyond the edge of the window. Widths are the browser's own boxes;
 * heights go out from the baseline, because for scaled text a browser's box is rounded by up to a quarter of its height.
 */
export function visibleNames(page: Page): Promise<Name[]> {
	return page.locator('.atlas').evaluate((svg, LINE) => {
		const picture = svg.getBoundingClientRect();
		const scale = picture.width / (svg as SVGSVGElement).viewBox.baseVal.width;
		return [...svg.querySelectorAll<SVGTextElement>('.labels text')].flatMap((text) => {
			const { left, right, width, height } = text.getBoundingClientRect();
			const { visibility, fontSize } = getComputedStyle(text);
			if (visibility !== 'visible' || width === 0 || height === 0) return [];
			const of: Name['of'] = text.classList.contains('name')
				? 'territory'
				: text.classList.contains('person')
					? 'person'
					: 'resource';
			const { over, under } = LINE[of === 'territory' ? 'territory' : 'label'];
			const moved = text.transform.baseVal.consolidate()?.matrix.f ?? 0;
			const baseline = (character: number) =>
				picture.top + (moved + text.getStartPositionOfChar(character).y) * scale;
			const em = parseFloat(fontSize) * scale;
			const lines = text.children.length > 0 ? [...text.children] : [text];
			return [
				{
					text: lines.map((line) => line.textContent).join(' '),
					of,
					left,
					right,
					top: baseline(0) - over * em,
					bottom: baseline(text.getNumberOfChars() - 1) + under * em
				}
			];
		});
	}, LINE);
}

/** Pairs of names that lie on each other by more than the tolerance (CSS px), with how much. */
export function overlaps(names: readonly Name[], tolerance = 0.5): string[] {
	return names.flatMap((a, index) =>
		names.slice(index + 1).flatMap((b) => {
			const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
			const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
			return x > tolerance && y > tolerance
				? [`“${a.text}” and “${b.text}” by ${x.toFixed(1)} x ${y.toFixed(1)} px`]
				: [];
		})
	);
}
