/** A small map for the parts over the views: three facets, two doors and five things to find. */
import type { ExploreView } from '#lib/query/facet-view.ts';

export const explore: ExploreView = {
	facets: [
		{
			id: 'role',
			label: 'Who it is for',
			limit: false,
			options: [
				{ id: 'guest', label: 'Guests', count: 4 },
				{ id: 'staff', label: 'People who <b>work</b> here', count: 2 }
			],
			unknown: null
		},
		{
			id: 'stage',
			label: 'Step',
			limit: false,
			options: [
				{ id: 'dig', label: 'Digging', count: 5 },
				{ id: 'sow', label: 'Sowing', count: 0 }
			],
			unknown: null
		},
		{
			id: 'minutes',
			label: 'Time it takes',
			limit: true,
			options: [
				{ id: '10', label: 'At most 10 minutes', count: 1 },
				{ id: '30', label: 'At most 30 minutes', count: 3 }
			],
			unknown: { count: 2, label: 'Keep 2 whose time is not known' }
		}
	],
	doors: [
		{
			facet: 'role',
			label: 'I am a',
			answers: [
				{ id: 'guest', path: '/audiences/guest/', text: 'guest' },
				{ id: 'staff', path: '/audiences/staff/', text: 'gardener' }
			]
		},
		{
			facet: 'topic',
			label: 'I want to',
			answers: [{ id: 'rest', path: '/topics/rest/', text: 'sit down' }]
		}
	],
	count: 5,
	resource: { one: 'find', many: 'finds' },
	search: 'Search the garden'
};
