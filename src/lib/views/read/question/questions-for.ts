/** Which questions somebody is asked: those for one of the audiences chosen, and those for everybody. */
import type { StageQuestions } from './types.ts';

/** @param roles ids of audiences; none leaves all questions. Stages that have none left stay, empty. */
export function questionsFor(
	stages: readonly StageQuestions[],
	roles: readonly string[]
): StageQuestions[] {
	if (roles.length === 0) return [...stages];
	return stages.map((stage) => ({
		...stage,
		questions: stage.questions.filter(
			({ audiences }) => audiences.length === 0 || audiences.some(({ id }) => roles.includes(id))
		)
	}));
}
