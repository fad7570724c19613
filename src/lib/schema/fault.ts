/** What is wrong with a value, in two sentences for a curator. */
export interface Fault {
	/** What is wrong: "has spaces at the end." Reads on from the name of the field. */
	message: string;
	/** What to do about it: "Remove them." */
	remedy: string;
}
