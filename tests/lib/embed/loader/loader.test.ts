import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { bundleScript } from '#lib/server/bundle.ts';

const code = new Script(await bundleScript('src/lib/embed/loader/loader.ts'));

class HTMLScriptElement {
	src = 'https://map.example/atlas/embed/v1/loader.js?x=1#y';
}

/** What the loader needs of a page, and nothing else. */
function pageWith(script: HTMLScriptElement | null) {
	const defined = new Map<string, { observedAttributes: string[] }>();
	const customElements = {
		get: (name: string) => defined.get(name),
		define(name: string, element: { observedAttributes: string[] }) {
			if (defined.has(name)) throw new Error(`${name} is defined already.`);
			defined.set(name, element);
		}
	};
	const page = createContext({
		document: { currentScript: script },
		customElements,
		HTMLElement: class {},
		HTMLScriptElement,
		URL
	});
	return { page, defined };
}

test('the loader defines one element, and leaves no name behind', () => {
	const { page, defined } = pageWith(new HTMLScriptElement());
	const before = Object.getOwnPropertyNames(page);
	code.runInContext(page);
	expect([...defined.keys()]).toEqual(['resource-map']);
	expect(defined.get('resource-map')?.observedAttributes).toEqual(
		expect.arrayContaining(['view', 'role', 'theme'])
	);
	expect(Object.getOwnPropertyNames(page)).toEqual(before);
});

test('a page that loads it twice has it once', () => {
	const { page, defined } = pageWith(new HTMLScriptElement());
	code.runInContext(page);
	const first = defined.get('resource-map');
	code.runInContext(page);
	expect(defined.get('resource-map')).toBe(first);
});

test('where it cannot know where it came from it does nothing', () => {
	const { page, defined } = pageWith(null);
	code.runInContext(page);
	expect(defined.size).toBe(0);
});
