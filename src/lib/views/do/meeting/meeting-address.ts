/** Which questions an address asks for, read once and written once. Notes are never in it. */

/** What an address can ask for. Where questions are named, stages and roles say nothing. */
export interface Wish {
	readonly stages: readonly string[];
	readonly roles: readonly string[];
	readonly questions: readonly string[];
	/** The question that is shown; null is the first. */
	readonly at: string | null;
}

export const anything: Wish = { stages: [], roles: [], questions: [], at: null };

/** Each part once, in its order, without spaces and empty parts. */
function listOf(value: string | null): string[] {
	const parts = (value ?? '').split(',').map((part) => part.trim());
	return [...new Set(parts.filter((part) => part !== ''))];
}

/** Never throws; whether the ids are known is for `chooseSet` to say. Where a name stands twice, the first counts. */
export function parseWish(query: URLSearchParams): Wish {
	return {
		stages: listOf(query.get('stage')),
		roles: listOf(query.get('role')),
		questions: listOf(query.get('questions')),
		at: query.get('at')?.trim() || null
	};
}

/** The query for a wish: '' or `?…`, in one fixed order. Ids hold nothing to escape, and commas stay readable. */
export function formatWish({ stages, roles, questions, at }: Wish): string {
	const list = (ids: readonly string[]) => ids.map(encodeURIComponent).join(',');
	const named = questions.length > 0;
	const parts = [
		!named && stages.length > 0 && `stage=${list(stages)}`,
		!named && roles.length > 0 && `role=${list(roles)}`,
		named && `questions=${list(questions)}`,
		at !== null && `at=${encodeURIComponent(at)}`
	].filter((part) => part !== false);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
