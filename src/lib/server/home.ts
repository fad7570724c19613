/** Plain data for the map page and the page about the map. */
import { countOf } from '#lib/describe/node.ts';
import { facetLabel } from '#lib/describe/facet.ts';
import { facetOf } from '#lib/facets/facets.ts';
import { membersOf, regionsOf } from '#lib/graph/home.ts';
import { lenses } from '#lib/scene/lenses.ts';
import { homeText } from '#lib/text/home.ts';
import { mapText } from '#lib/text/map.ts';
import { aboutText } from '#lib/text/site.ts';
import type { FamilyEntry, StageEntry } from '#lib/views/explore/panel/types.ts';
import type { LensLabel } from '#lib/views/explore/map/types.ts';
import { loadDataset } from './dataset.ts';
import { exploreView } from './explore.ts';
import { regionView } from './regions.ts';
import { theGraph } from './the-graph.ts';

export function homePage() {
	const { site, vocabulary, resources } = loadDataset();
	const { words } = site;
	return {
		explore: exploreView(),
		tagline: site.tagline,
		lead: site.description,
		count: resources.length,
		mapName: words.map,
		lenses: lensLabels(),
		stages: stageEntries(),
		legend: homeText.legendPlace(words.resource.one, words.stage.one, words.stage.many),
		families: vocabulary.families.map(({ id, label, definition, shape }): FamilyEntry => ({
			id,
			label,
			definition,
			shape
		}))
	};
}

/** What each lens is called. */
export function lensLabels(): LensLabel[] {
	return lenses.map((id) => ({
		id,
		label: id === 'free' ? mapText.freeLens : facetLabel(theGraph(), facetOf(id))
	}));
}

/** The stages in the order of the ring, and the commons last. */
function stageEntries(): StageEntry[] {
	const graph = theGraph();
	const { stages, throughout } = loadDataset().vocabulary;
	return regionsOf(graph, 'stage').map(({ id }): StageEntry => ({
		...regionView(graph, 'stage', id),
		question: (stages.find((stage) => stage.id === id) ?? throughout).question,
		count: countOf(graph, membersOf(graph, 'stage', id).length)
	}));
}

/** Counts and licences for the page about the map. */
export function aboutPage() {
	const { site, vocabulary, resources, questions, courses } = loadDataset();
	const checked = resources.filter((resource) => resource.checked !== null).length;
	const seen = resources.filter((resource) => resource.confidence === 'high').length;
	return {
		about: site.about,
		contentLicence: site.contentLicence,
		codeLicence: site.codeLicence,
		sure: aboutText.sure(seen, resources.length, checked, site.words.resource.many),
		counts: {
			resources: resources.length,
			stages: vocabulary.stages.length,
			audiences: vocabulary.audiences.length,
			topics: vocabulary.topics.length,
			questions: questions.questions.length,
			courses: courses.length
		}
	};
}
