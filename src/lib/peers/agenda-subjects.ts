import type { Dataset } from '../domain/dataset.ts';
import { slug } from '../domain/slug.ts';
import { groupBy } from '../selectors/group-by.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { subjectWordsSlice } from './subject-words.ts';

/** With its ends marked, so that a term is found as whole words only. */
const asWords = (text: string): string => `-${slug(text)}-`;

/** A subject that an agenda names, and the cities that are named in the same points. */
export interface NamedSubject {
	readonly subjectId: string;
	readonly cityIds: readonly string[];
}

/**
 * The subjects that the agenda of each meeting names in so many words, by its id; a meeting that names none is left out.
 *
 * Rule: a term of the subject, in any language, has two words or more and stands word for word in a point of the agenda.
 * `subjectsOfMeetings` tells what a meeting is about as a whole; this finds what a point mentions among other things.
 */
export const namedOnAgendas: (dataset: Dataset) => ReadonlyMap<string, readonly NamedSubject[]> = perDataset(
	(dataset) => {
		const terms = subjectWordsSlice(dataset).map(({ id, label, words }) => ({
			subjectId: id,
			terms: [label, ...words].map(slug).filter((term) => term.includes('-'))
		}));
		const agenda = groupBy(
			dataset.meetingItems.filter(({ kind }) => kind === 'agenda'),
			({ meetingId }) => meetingId
		);
		return new Map(
			[...agenda].flatMap(([meetingId, items]) => {
				const points = items.map(({ text, cityIds }) => ({ text: asWords(text), cityIds }));
				const named = terms.flatMap(({ subjectId, terms: some }): NamedSubject[] => {
					const naming = points.filter(({ text }) => some.some((term) => text.includes(`-${term}-`)));
					const cityIds = [...new Set(naming.flatMap((point) => point.cityIds))];
					return naming.length > 0 ? [{ subjectId, cityIds }] : [];
				});
				return named.length > 0 ? [[meetingId, named] as const] : [];
			})
		);
	}
);

/** The ids of those subjects, by the id of the meeting. */
export const subjectsOnAgendas: (dataset: Dataset) => ReadonlyMap<string, readonly string[]> = perDataset(
	(dataset) =>
		new Map(
			[...namedOnAgendas(dataset)].map(([meetingId, named]) => [
				meetingId,
				named.map(({ subjectId }) => subjectId)
			])
		)
);
