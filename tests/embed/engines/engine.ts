/** What the check asks of a browser. */
export interface Engine {
	readonly name: string;
	open(url: string): Promise<unknown>;
	/** Evaluates a promise of a JSON text in the first frame of the page. */
	inFrame(expression: string): Promise<Record<string, unknown>>;
	close(): Promise<void>;
}
