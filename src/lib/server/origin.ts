/**
 * Where the finished site can be reached, without a slash at the end. `ORIGIN` says so; without it the build is one for
 * this machine, and `npm start` serves it there. What has to name a whole address (oEmbed, the policy) takes this one.
 */
export function publicOrigin(): string {
	return process.env.ORIGIN ?? `http://localhost:${process.env.PORT ?? '4173'}`;
}
