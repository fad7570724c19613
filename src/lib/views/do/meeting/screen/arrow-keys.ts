/** Arrow keys that move on and back. */

/** Where arrows move a caret, a value or a choice already. */
const OWN_ARROWS = 'input, textarea, select, dialog, [contenteditable]';

/** The step that a key asks for: 1, -1, or 0 if it is not for us. With Alt it is the Back of the browser. */
export function stepOf(event: KeyboardEvent): -1 | 0 | 1 {
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
	if (event.target instanceof Element && event.target.closest(OWN_ARROWS)) return 0;
	if (event.key === 'ArrowRight') return 1;
	return event.key === 'ArrowLeft' ? -1 : 0;
}
