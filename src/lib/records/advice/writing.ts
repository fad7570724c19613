/** Summaries that are easy to read, of a fair length, in the spelling of the site. */
import { schoolGrade } from '../reading.ts';
import { type Adviser, remark } from './advice.ts';

const fewestWords = 20;
const mostWords = 45;
/** About age 15; the aim is 7, about age 12. */
const hardestGrade = 10;

const american =
	/\b(?:organiz\w*|prioritiz\w*|recogniz\w*|analyz\w*|summariz\w*|behavior\w*|color\w*|centers?|programs?|favor\w*|mobiliz\w*|randomiz\w*|utiliz\w*)\b/i;

export const writingAdvice: Adviser = ({ resources, site }) => {
	const where = (test: (summary: string) => boolean) =>
		resources.filter((resource) => test(resource.summary)).map((resource) => resource.id);
	const words = (summary: string) => summary.split(/\s+/).length;
	const english = /^en(?:-|$)/.test(site.language);
	return [
		...remark(
			where((summary) => words(summary) < fewestWords || words(summary) > mostWords),
			`Summaries read best with ${fewestWords} to ${mostWords} words. Fewer or more`
		),
		...remark(
			where((summary) => english && schoolGrade(summary) > hardestGrade),
			'Summaries that shorter words and sentences would help'
		),
		...remark(
			where((summary) => site.language === 'en-GB' && american.test(summary)),
			'Summaries with American spelling'
		)
	];
};
