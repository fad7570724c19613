/**
 * Checks the data and says what to mend: `npm run data:check`, or with a folder `npm run data:check -- FOLDER`. Leaves with 1
 * if there is a problem; advice never fails.
 */
import { formatProblems } from '#lib/records/problems.ts';
import { checkFolder, dataFolder } from '#lib/server/dataset.ts';

const folder = process.argv[2] ?? dataFolder();
const { dataset, problems } = checkFolder(folder);
if (dataset) {
	console.log(`No problems in ${folder}. ${dataset.resources.length} resources.`);
} else {
	console.error(formatProblems(problems));
	process.exitCode = 1;
}
