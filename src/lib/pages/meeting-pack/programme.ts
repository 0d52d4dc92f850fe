import { heading, list, paragraph, type Block, type Inline } from '../../documents/document.ts';
import { siteHref } from '../../documents/site-links.ts';
import { MEETING_ITEM_KINDS } from '../../domain/choices.ts';
import { m } from '../../messages/index.ts';
import type { CityPromise, MeetingPoint, MeetingSlice } from '../meeting.ts';
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
			citing.cite(textOf(point), point.source, `meetings/${meetingId}/#${point.itemId}`)
		],
		...lines(point.children, meetingId, citing, depth + 1)
	]);
}

const named = (promises: readonly CityPromise[]): Block => ({
	type: 'table',
	caption: words.namedTable,
	header: words.namedHeader,
	rows: promises.map(({ cityId, name, points }) => [
		[{ text: name, href: siteHref(`cities/${cityId}/`) }],
		[{ text: points.map((point) => `${m.meetings.itemKind[point.kind]}: ${textOf(point)}`).join(' ') }]
	])
});

/** Agenda and preparation, and the cities that they name. */
export function programmeBlocks({ meeting, points, promises }: MeetingSlice, citing: Citer): Block[] {
	return [
		heading(1, words.programme),
		...MEETING_ITEM_KINDS.flatMap((kind) => [
			heading(2, words.items[kind]),
			points[kind].length
				? list(lines(points[kind], meeting.meetingId, citing))
				: paragraph(words.noItems[kind])
		]),
		...(promises.length ? [named(promises)] : [])
	];
}
