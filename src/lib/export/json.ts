/** All public facts as JSON, for those who build on the data. The shape is `ResourceFile`. */
import { formatLabels } from '#lib/text/cite.ts';
import type { Format, PublicResource, ResourceFile } from './types.ts';

export const json: Format<PublicResource> = {
	id: 'json',
	label: formatLabels.json,
	mediaType: 'application/json',
	ending: 'json',
	format: (resources, site) => {
		const file: ResourceFile = { version: 1, site, resources };
		return JSON.stringify(file);
	}
};
