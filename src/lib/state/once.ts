/**
 * Makes a function that loads something once, when it is first called. It rejects when the loading fails; the next call then
 * tries again.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
	let loading: Promise<T> | undefined;
	return () => {
		loading ??= load();
		loading.catch(() => (loading = undefined));
		return loading;
	};
}
