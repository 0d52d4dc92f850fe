import type { Dataset } from '../domain/dataset.ts';
import { slug } from '../domain/slug.ts';
import { groupBy } from '../selectors/group-by.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { subjectWordsSlice } from './subject-words.ts';

/** With its ends marked, so that a term is found as whole words only. */
const asWords = (text: string): string => `-${slug(text)}-`;

/**
 * The subjects that the agenda of each meeting names in so many words, by its id; a meeting that names none is left out.
 *
 * Rule: a term of the subject, in any language, has two words or more and stands word for word in a point of the agenda.
 * `subjectsOfMeetings` tells what a meeting is about as a whole; this finds what a point mentions among other things.
 */
export const subjectsOnAgendas: (dataset: Dataset) => ReadonlyMap<string, readonly string[]> = perDataset(
	(dataset) => {
		const terms = subjectWordsSlice(dataset).map(({ id, label, words }) => ({
			id,
			terms: [label, ...words].map(slug).filter((term) => term.includes('-'))
		}));
		const agenda = groupBy(
			dataset.meetingItems.filter(({ kind }) => kind === 'agenda'),
			({ meetingId }) => meetingId
		);
		return new Map(
			[...agenda].flatMap(([meetingId, points]) => {
				const texts = points.map(({ text }) => asWords(text));
				const named = terms
					.filter(({ terms: some }) => some.some((term) => texts.some((text) => text.includes(`-${term}-`))))
					.map(({ id }) => id);
				return named.length > 0 ? [[meetingId, named] as const] : [];
			})
		);
	}
);
