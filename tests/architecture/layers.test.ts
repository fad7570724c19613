/**
 * Who may import whom. Data flow one way (README): a layer knows the layers below it and nothing above it.
 * Long because the table of layers and the reader of imports are read together, and nothing else uses either.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Layer {
	/** Folder in the repository. */
	folder: string;
	/** Layers of one rank stand side by side and may not know each other. */
	rank: number;
	/** No Svelte, no kit, no browser: runs anywhere, tested without a page. */
	pure?: boolean;
	/** The only layers it may import, when these are fewer than all lower ones. */
	only?: { layers: string[]; why: string };
	/** Layers of which it may import types, though not values. */
	typesFrom?: string[];
}

const layers: Record<string, Layer> = {
	schema: { folder: 'src/lib/schema', rank: 0, pure: true },
	text: { folder: 'src/lib/text', rank: 0, pure: true },
	hosting: { folder: 'src/lib/hosting', rank: 0, pure: true },
	records: { folder: 'src/lib/records', rank: 1, pure: true },
	// what can be filtered, grouped, drawn and looked up by; each facet once
	facets: { folder: 'src/lib/facets', rank: 1, pure: true },
	graph: { folder: 'src/lib/graph', rank: 2, pure: true },
	query: { folder: 'src/lib/query', rank: 3, pure: true },
	layout: {
		folder: 'src/lib/layout',
		rank: 3,
		pure: true,
		only: {
			layers: [],
			why: 'a layout turns ids into places and may know nothing else'
		},
		typesFrom: ['schema', 'graph']
	},
	describe: { folder: 'src/lib/describe', rank: 3, pure: true },
	scene: { folder: 'src/lib/scene', rank: 4, pure: true },
	drawing: { folder: 'src/lib/drawing', rank: 5, pure: true },
	export: { folder: 'src/lib/export', rank: 6 },
	embed: { folder: 'src/lib/embed', rank: 6 },
	state: { folder: 'src/lib/state', rank: 7 },
	// a part may name the shape of what was prepared for it; types leave no trace in the browser
	ui: { folder: 'src/lib/ui', rank: 8, typesFrom: ['server'] },
	views: { folder: 'src/lib/views', rank: 9, typesFrom: ['server'] },
	// reads the data and draws the picture at build time; kit keeps it out of the browser
	server: { folder: 'src/lib/server', rank: 10 },
	routes: { folder: 'src/routes', rank: 11 },
	scripts: {
		folder: 'src/scripts',
		rank: 11,
		only: {
			layers: [
				'schema',
				'text',
				'hosting',
				'records',
				'facets',
				'graph',
				'query',
				'layout',
				'describe',
				'scene',
				'drawing',
				'export',
				'embed',
				'server'
			],
			why: 'a script runs in plain Node, without pages'
		}
	}
};

const domGlobals = new Set(
	`document window self navigator location history screen localStorage sessionStorage indexedDB caches
	requestAnimationFrame cancelAnimationFrame matchMedia getComputedStyle customElements visualViewport
	HTMLElement SVGElement Element Node Event MouseEvent KeyboardEvent PointerEvent DOMParser XMLSerializer
	ResizeObserver IntersectionObserver MutationObserver Worker Image Path2D alert confirm prompt fetch`.split(
		/\s+/
	)
);

interface Import {
	specifier: string;
	typeOnly: boolean;
}

interface Source {
	file: string;
	layer: string;
	code: string;
	imports: Import[];
}

const layerOf = (file: string) =>
	Object.keys(layers).find((name) => file.startsWith(`${layers[name]?.folder}/`));

const sources: Source[] = Object.values(layers)
	.map(({ folder }) => folder)
	.filter((folder) => existsSync(folder))
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
			join(folder, name).replaceAll('\\', '/')
		)
	)
	// an address may end like a file, and its folder with it
	.filter((file) => /\.(ts|js|svelte)$/.test(file) && statSync(file).isFile())
	.map((file) => {
		const text = readFileSync(file, 'utf8');
		const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
		const code = file.endsWith('.svelte')
			? scripts.map(([, script = '']) => script).join('\n')
			: text;
		return { file, layer: layerOf(file) ?? '', code, imports: importsOf(parse(file, code)) };
	});

function parse(file: string, code: string): ts.SourceFile {
	return ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function importsOf(source: ts.SourceFile): Import[] {
	const found: Import[] = [];
	const visit = (node: ts.Node) => {
		if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
			const clause = node.importClause;
			const named = clause?.namedBindings;
			const eachType =
				!!named &&
				ts.isNamedImports(named) &&
				named.elements.length > 0 &&
				!clause?.name &&
				named.elements.every((element) => element.isTypeOnly);
			found.push({
				specifier: node.moduleSpecifier.text,
				typeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || eachType
			});
		} else if (
			ts.isExportDeclaration(node) &&
			node.moduleSpecifier &&
			ts.isStringLiteral(node.moduleSpecifier)
		) {
			found.push({ specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [target] = node.arguments;
			if (target && ts.isStringLiteralLike(target))
				found.push({ specifier: target.text, typeOnly: false });
		} else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
			const { literal } = node.argument;
			if (ts.isStringLiteral(literal)) found.push({ specifier: literal.text, typeOnly: true });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** The layer an import leads to; undefined for packages and files outside all layers. */
function targetOf(file: string, specifier: string): string | undefined {
	const path = specifier.startsWith('#lib/')
		? specifier.replace('#lib/', 'src/lib/')
		: specifier.startsWith('.')
			? posix.join(dirname(file), specifier)
			: undefined;
	return path && layerOf(path);
}

/** What is wrong with one import, or nothing. */
function fault(from: string, to: string, typeOnly: boolean): string | undefined {
	const [lower, upper] = [layers[from], layers[to]];
	if (!lower || !upper || from === to) return undefined;
	const { typesFrom = [] } = lower;
	if (typeOnly && typesFrom.includes(to)) return undefined;
	if (lower.only) {
		const { layers: values, why } = lower.only;
		if (values.includes(to)) return undefined;
		const types = typesFrom.length > 0 ? `, and types of ${typesFrom.join(', ')}` : '';
		return `${from} may only import ${[from, ...values].join(', ')}${types}: ${why}`;
	}
	if (to === 'scripts') return `${from} may not import scripts: they are programs, not parts`;
	if (upper.rank > lower.rank) return `${from} may not import ${to}, which lies above it`;
	if (upper.rank === lower.rank)
		return `${from} may not import ${to}, which stands beside it: move what both need below`;
	return undefined;
}

/** Names of the browser that a file uses without having declared them itself. */
function domUses(file: string, code: string): string[] {
	const source = parse(file, code);
	const declared = new Set<string>();
	const used: { name: string; line: number }[] = [];
	const visit = (node: ts.Node) => {
		const { parent } = node;
		if (ts.isIdentifier(node)) {
			const isName =
				(parent as ts.NamedDeclaration).name === node && !ts.isPropertyAccessExpression(parent);
			const isMember =
				(ts.isPropertyAccessExpression(parent) && parent.name === node) ||
				(ts.isQualifiedName(parent) && parent.right === node) ||
				(ts.isBindingElement(parent) && parent.propertyName === node) ||
				ts.isPropertyAssignment(parent.parent ?? parent);
			if (isName) {
				if (!ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent))
					declared.add(node.text);
			} else if (!(isMember && !ts.isPropertyAssignment(parent)) && domGlobals.has(node.text))
				used.push({
					name: node.text,
					line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1
				});
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return used
		.filter(({ name }) => !declared.has(name))
		.map(({ name, line }) => `${file}:${line} uses ${name}`);
}

describe('the rules themselves', () => {
	test.each([
		['records', 'schema', false, undefined],
		['graph', 'query', false, 'graph may not import query, which lies above it'],
		['query', 'describe', true, 'query may not import describe, which stands beside it'],
		['layout', 'schema', true, undefined],
		['layout', 'schema', false, 'layout may only import layout, and types of schema, graph'],
		['views', 'server', false, 'views may not import server, which lies above it'],
		['views', 'server', true, undefined],
		['routes', 'server', false, undefined],
		['scripts', 'views', false, 'scripts may only import'],
		['routes', 'scripts', false, 'routes may not import scripts']
	])('%s -> %s (only types: %s)', (from, to, typeOnly, message) => {
		const found = fault(from, to, typeOnly);
		if (message) expect(found).toContain(message);
		else expect(found).toBeUndefined();
	});

	test('imports are found in every form', () => {
		const code = `import a, { type B } from './a.ts'; import type { C } from './c.ts'; export * from './d.ts';
			import { type E } from './e.ts'; const f = await import('./f.ts'); type G = import('./g.ts').G; import './h.css';`;
		expect(
			importsOf(parse('x.ts', code)).map(({ specifier, typeOnly }) => `${specifier} ${typeOnly}`)
		).toEqual([
			'./a.ts false',
			'./c.ts true',
			'./d.ts false',
			'./e.ts true',
			'./f.ts false',
			'./g.ts true',
			'./h.css false'
		]);
	});

	test('the browser is noticed, names that only sound like it are not', () => {
		expect(domUses('x.ts', 'const a = document.title;\nwindow.b();')).toEqual([
			'x.ts:1 uses document',
			'x.ts:2 uses window'
		]);
		expect(
			domUses(
				'x.ts',
				'interface D { location: string } const f = (location: D) => location.location; a.window; f({ screen: 1 });'
			)
		).toEqual([]);
	});
});

test('there is something to look at', () => {
	expect(sources.length).toBeGreaterThan(10);
});

test('every folder of src/lib is a layer', () => {
	const folders = readdirSync('src/lib', { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	expect(folders.filter((name) => !(name in layers))).toEqual([]);
});

test('lower layers do not import higher ones', () => {
	const faults = sources.flatMap(({ file, layer, imports }) =>
		imports.flatMap(({ specifier, typeOnly }) => {
			const to = targetOf(file, specifier);
			const message = to && fault(layer, to, typeOnly);
			return message ? [`${file} imports ${specifier}: ${message}`] : [];
		})
	);
	expect(faults).toEqual([]);
});

test('nothing in src/ imports from outside it', () => {
	const faults = sources.flatMap(({ file, imports }) =>
		imports
			.filter(({ specifier }) => specifier.startsWith('.'))
			.filter(({ specifier }) => {
				const target = posix.join(dirname(file), specifier);
				return !target.startsWith('src/') && !/(^|\/)\$types(\.[jt]s)?$/.test(target);
			})
			.map(({ specifier }) => `${file} imports ${specifier}`)
	);
	expect(faults).toEqual([]);
});

test('the pure layers know neither Svelte nor kit', () => {
	const faults = sources
		.filter(({ layer }) => layers[layer]?.pure)
		.flatMap(({ file, layer, imports }) =>
			imports
				.filter(
					({ specifier }) =>
						/^(svelte|\$app|@sveltejs)(\/|$)/.test(specifier) || specifier.endsWith('.svelte')
				)
				.map(({ specifier }) => `${file} imports ${specifier}: ${layer} is pure`)
		)
		.concat(
			sources
				.filter(({ file, layer }) => layers[layer]?.pure && /\.svelte(\.ts)?$/.test(file))
				.map(({ file, layer }) => `${file}: a Svelte file has no place in ${layer}, which is pure`)
		);
	expect(faults).toEqual([]);
});

test('the pure layers do not touch the browser', () => {
	expect(
		sources
			.filter(({ layer }) => layers[layer]?.pure)
			.flatMap(({ file, code }) => domUses(file, code))
	).toEqual([]);
});
