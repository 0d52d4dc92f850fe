import { heading, list, paragraph, type Block, type Inline } from '../../documents/document.ts';
import { MEETING_ITEM_KINDS } from '../../domain/choices.ts';
import { m } from '../../messages/index.ts';
import type { MeetingPoint, MeetingSlice } from '../meeting.ts';
import type { Citer } from './cite.ts';

const words = m.meetingPack;
const textOf = ({ text, isTentative }: { readonly text: string; readonly isTentative: boolean }): string =>
	isTentative ? `${text}${words.tentative}` : text;

/** Points one after the other; what stands under another begins with a dash for each step. */
function lines(
	points: readonly MeetingPoint[],
	meetingId: string,
	citing: Citer,
	depth = 0
): readonly (readonly Inline[])[] {
	return points.flatMap((point) => [
		[
			...(depth > 0 ? [{ text: `${'–'.repeat(depth)} ` }] : []),
			citing.cite(textOf(point), point.source, `meetings/${meetingId}/#${point.itemId}`),
			...(point.cities.length > 0
				? [{ text: ` ${words.named(point.cities.map(({ name }) => name))}`, emphasis: true }]
				: [])
		],
		...lines(point.children, meetingId, citing, depth + 1)
	]);
}

/** Agenda and preparation, each point with the cities that it names. */
export function programmeBlocks({ meeting, points }: MeetingSlice, citing: Citer): Block[] {
	return [
		heading(1, words.programme),
		...MEETING_ITEM_KINDS.flatMap((kind) => [
			heading(2, words.items[kind]),
			points[kind].length
				? list(lines(points[kind], meeting.meetingId, citing))
				: paragraph(words.noItems[kind])
		])
	];
}
