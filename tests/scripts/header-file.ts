/** Reads a `_headers` file as Netlify and Cloudflare Pages do: the values of all rules that match add up. */
export function readHeaderFile(text: string): (address: string) => Record<string, string[]> {
	const rules: { pattern: string; headers: [string, string][] }[] = [];
	for (const line of text.split('\n')) {
		if (!line.trim() || line.startsWith('#')) continue;
		if (!line.startsWith(' ')) {
			rules.push({ pattern: line, headers: [] });
			continue;
		}
		const colon = line.indexOf(':');
		rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
	}
	return (address) => {
		const found: Record<string, string[]> = {};
		for (const { pattern, headers } of rules) {
			const fits = pattern.endsWith('*')
				? address.startsWith(pattern.slice(0, -1))
				: address === pattern;
			if (fits) for (const [name, value] of headers) (found[name] ??= []).push(value);
		}
		return found;
	};
}
