import { formatSpan } from '../format/date.ts';
import { later } from '../messages/en/later.ts';
import type { MeetingMark } from './marks.ts';

/** When a meeting of a mark was held, or is planned, and to when a later source moves it. */
export function meetingWhen({
	start,
	end,
	wasHeld,
	moved
}: Pick<MeetingMark, 'start' | 'end' | 'wasHeld' | 'moved'>): string {
	const span = formatSpan(start, end);
	if (wasHeld) return later.heldOn(span);
	return moved ? later.movedTo(span, formatSpan(moved.start, moved.end), moved.basis) : span;
}
