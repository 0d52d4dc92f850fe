import { heading, list, paragraph, type Block } from '../../documents/document.ts';
import type { Dataset, Theme } from '../../domain/dataset.ts';
import { formatList } from '../../format/list.ts';
import { m } from '../../messages/index.ts';
import type { CityRows } from '../../selectors/city-rows.ts';
import { openQuestions } from '../../selectors/open-questions.ts';
import { codedThemes } from '../../selectors/subject-codings.ts';
import { themeStatements } from '../../selectors/theme-statements.ts';
import type { MeetingPoint, MeetingSlice } from '../meeting.ts';
import type { AskedOnThemes } from './theme-questions.ts';

const words = m.meetingPack;

const every = (points: readonly MeetingPoint[]): readonly MeetingPoint[] =>
	points.flatMap((point) => [point, ...every(point.children)]);

/** What is still open about the meeting itself. */
function ofMeeting({ meeting, points }: MeetingSlice): readonly string[] {
	const tentative = [...every(points.agenda), ...every(points.preparation)].filter(
		({ isTentative }) => isTentative
	);
	return [
		...(meeting.hasDays ? [] : [words.question.day]),
		...(meeting.host ? [] : [words.question.host]),
		...(meeting.format ? [] : [words.question.format]),
		...tentative.map(({ text }) => words.question.tentative(text))
	];
}

function ofThemes(
	dataset: Dataset,
	themes: readonly Theme[],
	names: ReadonlyMap<string, string>
): readonly string[] {
	return themes.flatMap(({ themeId, label }) => {
		const { byKind, silentIds } = themeStatements(dataset, themeId);
		const needing = new Set(byKind.need.map(({ cityId }) => cityId)).size;
		const silent = silentIds.map((id) => names.get(id) ?? id);
		return [
			...(silent.length ? [words.question.silent(label, silent)] : []),
			...(needing && byKind.practice.length === 0 ? [words.question.noPractice(label, needing)] : [])
		];
	});
}

/** The questions to the host that are about a theme; the others are for the profile, or for who made the tables. */
const ON_THEMES: readonly string[] = ['noLearningNeed', 'needWithoutAction'];

/** What the host's profile leaves open on the themes: the meeting is the chance to ask. */
function ofHost(dataset: Dataset, host: CityRows, themes: readonly Theme[]): Block[] {
	const ids = new Set(themes.map(({ themeId }) => themeId));
	const isOn = ({ themeIds }: { readonly themeIds: readonly string[] }): boolean =>
		themeIds.some((id) => ids.has(id));
	const codings = codedThemes(dataset);
	const isCodedOn = (key: string): boolean => [...(codings.get(key) ?? [])].some((id) => ids.has(id));
	const questions = openQuestions(
		{ ...dataset, themes },
		{
			...host,
			needs: host.needs.filter(
				(need) => isOn(need) || host.needs.some((other) => other.parentId === need.needId && isOn(other))
			),
			actions: host.actions.filter((action) => isOn(action) || isCodedOn(`actions/${action.actionId}`)),
			grid: host.grid.filter(({ themeId, entryId }) => ids.has(themeId) || isCodedOn(`grid/${entryId}`))
		}
	).filter(({ ask }) => ON_THEMES.includes(ask));
	if (questions.length === 0) return [];
	return [
		heading(2, words.question.ofHost(host.city.name)),
		list(
			questions.map(({ ask, subjects }) => {
				const question = m.questions.ask[ask](subjects.length);
				const labels = formatList(subjects.map(({ label }) => label));
				return subjects.length ? `${question} (${labels})` : question;
			})
		)
	];
}

type Asked = Omit<AskedOnThemes, 'host' | 'practices'> & {
	readonly host: CityRows | undefined;
	/** Whether questions on the themes open the pack. */
	readonly hasOpening: boolean;
};

/**
 * What is open besides the questions that open the pack: what the profile of the host leaves open on the
 * themes, silent cities, and last the gaps of the meeting itself.
 */
export function questionBlocks({ dataset, slice, themes, names, host, hasOpening }: Asked): Block[] {
	const part = (title: string, questions: readonly string[]): Block[] =>
		questions.length > 0 ? [heading(2, title), list(questions)] : [];
	const blocks = [
		...(host ? ofHost(dataset, host, themes) : []),
		...part(words.question.ofThemes, ofThemes(dataset, themes, names)),
		...part(words.question.ofMeeting, ofMeeting(slice))
	];
	if (hasOpening) return blocks.length > 0 ? [heading(1, words.otherQuestions), ...blocks] : [];
	return [heading(1, words.questions), ...(blocks.length ? blocks : [paragraph(words.noQuestions, true)])];
}
