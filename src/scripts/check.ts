/**
 * Checks the data and says what to mend: `npm run data:check`, or of another folder `npm run data:check -- FOLDER`. Leaves with 1
 * if there is a problem; advice never fails.
 */
import { printable } from '#lib/schema/characters.ts';
import { advise } from '#lib/records/advice.ts';
import { formatProblems } from '#lib/records/problems.ts';
import { summarise } from '#lib/records/summary.ts';
import { checkFolder, dataFolder } from '#lib/server/dataset.ts';

/** What to print, and whether all is well. */
function check(folder: string): { ok: boolean; report: string } {
	try {
		const { dataset, problems } = checkFolder(folder);
		if (!dataset) return { ok: false, report: formatProblems(problems) };
		const advice = advise(dataset, new Date().toISOString().slice(0, 10));
		const gentle =
			advice.length === 0 ? '' : `\n\nAdvice (nothing has to change):\n- ${advice.join('\n- ')}`;
		return { ok: true, report: `No problems in ${folder}: ${summarise(dataset)}${gentle}` };
	} catch (error) {
		// a folder that is not there or may not be read: the message says which
		return { ok: false, report: error instanceof Error ? error.message : String(error) };
	}
}

const { ok, report } = check(process.argv[2] ?? dataFolder());
const lines = report.split('\n').map(printable).join('\n');
if (ok) console.log(lines);
else console.error(lines);
process.exitCode = ok ? 0 : 1;
