import type { Dataset } from '../domain/dataset.ts';
import { groupBy } from '../selectors/group-by.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { subjectReader } from './question-subjects.ts';
import { subjectWordsSlice } from './subject-words.ts';

/**
 * The subjects that each meeting speaks of, by its id; a meeting of which none can be read is left out.
 *
 * Rule: what `question-subjects.ts` reads in its title and in each point of its agenda. What is to be prepared is left out:
 * it tells what a meeting rests on, not what it is about.
 */
export const subjectsOfMeetings: (dataset: Dataset) => ReadonlyMap<string, readonly string[]> = perDataset(
	(dataset) => {
		const read = subjectReader(subjectWordsSlice(dataset));
		const agenda = groupBy(
			dataset.meetingItems.filter(({ kind }) => kind === 'agenda'),
			({ meetingId }) => meetingId
		);
		const subjectsOf = (texts: readonly string[]) => [...new Set(texts.flatMap((text) => read(text).read))];
		return new Map(
			dataset.meetings.flatMap(({ meetingId, title }) => {
				const found = subjectsOf([title, ...(agenda.get(meetingId) ?? []).map(({ text }) => text)]);
				return found.length > 0 ? [[meetingId, found] as const] : [];
			})
		);
	}
);
