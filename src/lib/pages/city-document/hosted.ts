import { paragraph, type Block } from '../../documents/document.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { laterPath } from '../../domain/later-note.ts';
import type { Provenance } from '../../domain/record.ts';
import { m } from '../../messages/index.ts';
import { shares } from '../../peers/peer-records.ts';
import { laterOf } from '../../selectors/later-facts.ts';
import { meetingsByDate } from '../../selectors/meetings.ts';
import { provenanceOf } from '../../selectors/records.ts';
import type { Citer } from '../meeting-pack/cite.ts';
import { meetingRows } from '../meetings/meeting-row.ts';

/** A meeting of the network that a city hosted, with what says that it was held. */
export interface Hosted {
	readonly meetingId: string;
	readonly title: string;
	/** In words. */
	readonly when: string;
	readonly themeIds: readonly string[];
	readonly source: Provenance;
	readonly path: string;
}

/** The meetings that a city hosted, by date: those that the report or a later source says were held; a plan hosts nothing. */
export const hostedBy = (dataset: Dataset, cityId: string): Hosted[] =>
	meetingsByDate(dataset.meetings)
		.filter(({ hostCityId }) => hostCityId === cityId)
		.map(meetingRows(dataset))
		.filter(({ status }) => status === 'held')
		.map(({ meetingId, title, when, themes, source }) => {
			const held = laterOf(dataset, `meetings/${meetingId}`).filter(({ fact }) => fact.kind === 'held');
			const later = held.find(({ fact }) => fact.date !== null) ?? held[0];
			return {
				meetingId,
				title,
				when,
				themeIds: themes.map(({ themeId }) => themeId),
				source: later ? provenanceOf(later.fact) : source,
				path: later ? laterPath(later.note.id) : `meetings/${meetingId}/`
			};
		});

/** That the city itself hosted the meetings on a theme of a need; each meeting is told once. */
export function hostedLines(
	themeIds: readonly string[],
	{
		hosted,
		citing,
		told
	}: { readonly hosted: readonly Hosted[]; readonly citing: Citer; readonly told: Set<string> }
): Block[] {
	const keyOf = ({ meetingId }: Hosted): string => `meetings/${meetingId}`;
	const here = hosted.filter((one) => shares(one.themeIds, themeIds) && !told.has(keyOf(one)));
	for (const one of here) told.add(keyOf(one));
	return here.map(({ title, when, source, path }) =>
		paragraph([
			{ text: `${m.citySheet.hosted} ` },
			citing.cite(m.citySheet.hostedMeeting(title, when), source, path),
			{ text: '.' }
		])
	);
}
