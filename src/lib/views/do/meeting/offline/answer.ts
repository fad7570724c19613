/** Who answers a request of a page that is kept: what is kept, or the site. */

/**
 * A file whose address names its content never changes: what is kept answers at once, and what is fetched is kept. All
 * else is asked for anew, so that a correction shows; what is kept answers where the site cannot be reached.
 * @throws what the fetch throws, where nothing is kept
 */
export async function answerFrom(
	cache: Pick<Cache, 'match' | 'put'>,
	request: Request,
	ask: (request: Request) => Promise<Response>
): Promise<Response> {
	const fixed = new URL(request.url).pathname.includes('/_app/immutable/');
	// which questions are shown the page itself reads from its address
	const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' });
	if (fixed && kept) return kept;
	try {
		const answer = await ask(request);
		if (fixed && answer.ok) await cache.put(request, answer.clone());
		return answer;
	} catch (problem) {
		if (kept) return kept;
		throw problem;
	}
}
