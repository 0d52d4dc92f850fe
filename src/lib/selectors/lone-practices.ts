import type { Dataset, Practice } from '../domain/dataset.ts';
import { groupBy } from './group-by.ts';
import { subjectCodings } from './subject-codings.ts';

/**
 * The practices that stand alone in the network: on what they are about, no other city describes a practice.
 *
 * Rule: a practice is about its subjects, where an editor coded it, else about its themes. Another city has the like
 * where one of its practices is about one of the same. A practice of the same city is not another's. A practice about
 * nothing that is known is not called alone.
 *
 * @returns ids of practices
 */
export function lonePractices(dataset: Dataset): ReadonlySet<string> {
	const codings = subjectCodings(dataset);
	const subjects = ({ practiceId }: Practice) => codings.get(`practices/${practiceId}`)?.subjectIds ?? [];
	const topics = (practice: Practice): readonly string[] => [
		...subjects(practice).map((id) => `subject ${id}`),
		...practice.themeIds.map((id) => `theme ${id}`)
	];
	const byTopic = groupBy(
		dataset.practices.flatMap((practice) => topics(practice).map((topic) => ({ topic, practice }))),
		({ topic }) => topic
	);
	const isShared = (practice: Practice, topic: string) =>
		(byTopic.get(topic) ?? []).some((other) => other.practice.cityId !== practice.cityId);
	const about = (practice: Practice): readonly string[] => {
		const all = topics(practice);
		const fine = all.filter((topic) => topic.startsWith('subject '));
		return fine.length > 0 ? fine : all;
	};
	return new Set(
		dataset.practices
			.filter((practice) => about(practice).length > 0)
			.filter((practice) => !about(practice).some((topic) => isShared(practice, topic)))
			.map(({ practiceId }) => practiceId)
	);
}
