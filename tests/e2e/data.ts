/** How much the data hold, for journeys: a resource more or a resource less changes no test. */
import { checkFolder } from '#lib/server/dataset.ts';

const { dataset } = checkFolder('data');
if (!dataset) throw new Error('The data have problems. See npm run data:check.');

export const { resources, vocabulary, questions } = dataset;

/** How many resources there are. */
export const ALL = resources.length;

/** How many resources are for an audience. */
export const countFor = (audience: string) =>
	resources.filter(({ audiences }) => audiences.includes(audience)).length;
