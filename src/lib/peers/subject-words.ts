import type { Dataset } from '../domain/dataset.ts';
import type { SubjectWords } from './question-subjects.ts';

/** The subjects of a network with their words in every language, as the finder reads questions by them; none where it codes none. */
export function subjectWordsSlice({ subjects, subjectWords }: Dataset): SubjectWords[] {
	const words = new Map<string, string[]>(subjects.map(({ subjectId }) => [subjectId, []]));
	for (const { subjectId, preferred, otherWords } of subjectWords)
		words.get(subjectId)?.push(preferred, ...otherWords);
	return subjects.map(({ subjectId, label, neighbourIds }) => ({
		id: subjectId,
		label,
		words: [...new Set(words.get(subjectId))],
		neighbourIds
	}));
}
