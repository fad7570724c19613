/** The route that is walked on the map: the address names it, its panel fetches it, the map draws its stops. */
class Walked {
	/** Node ids of its stops in order, or null. */
	stops: readonly string[] | null = $state.raw(null);
}

export const walked = new Walked();
