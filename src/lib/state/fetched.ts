/** Small data files of the site, fetched when they are first wanted. */
import { resolve } from '$app/paths';

/**
 * A file below the site's base as a function that fetches it once. A failure is forgotten, so that the next wish tries
 * again; it rejects with an error that names the file and the answer.
 */
export function fetched<File, Opened>(
	path: string,
	open: (file: File) => Opened
): () => Promise<Opened> {
	let loading: Promise<Opened> | undefined;
	return () => {
		loading ??= fetch(resolve('/') + path)
			.then((response) => {
				if (!response.ok) throw new Error(`${path} answered ${response.status}`);
				return response.json() as Promise<File>;
			})
			.then(open);
		loading.catch(() => (loading = undefined));
		return loading;
	};
}
