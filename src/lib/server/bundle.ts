/** A script of its own as one file: for addresses that are promised, where names with a hash will not do. */
import { build, type Rollup } from 'vite';

const built = new Map<string, Promise<string>>();

/** @param entry path of the file, from the root of the repository */
export function bundleScript(entry: string): Promise<string> {
	const known = built.get(entry) ?? bundle(entry);
	built.set(entry, known);
	return known;
}

async function bundle(entry: string): Promise<string> {
	const result = (await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			minify: true,
			modulePreload: false,
			rollupOptions: { input: entry, output: { format: 'iife' } }
		}
	})) as Rollup.RollupOutput;
	return result.output[0].code;
}
