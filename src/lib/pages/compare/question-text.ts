import type { OpenQuestion } from '../../domain/open-question.ts';
import { m } from '../../messages/index.ts';

/** So many things are named after a question; the profile names all. */
const MOST_SUBJECTS = 5;

/** A question with the things that it is about, the first of them by name. */
export function questionText({ ask, subjects }: OpenQuestion): string {
	const labels = subjects.slice(0, MOST_SUBJECTS).map(({ label }) => label);
	const more = subjects.length - labels.length;
	const about = more > 0 ? [...labels, m.compare.moreSubjects(more)] : labels;
	return [m.questions.ask[ask](subjects.length), about.join('; ')].filter(Boolean).join(' ');
}
