/** All public facts as JSON, for those who build on the data. The shape is `ResourceFile`. */
import type { Format, PublicResource, ResourceFile } from './types.ts';

export const json: Format<readonly PublicResource[]> = {
	mediaType: 'application/json',
	format: (resources, site) => {
		const file: ResourceFile = { version: 1, site, resources };
		return JSON.stringify(file);
	}
};
