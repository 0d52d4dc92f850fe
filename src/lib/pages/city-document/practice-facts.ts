import type { Inline } from '../../documents/document.ts';
import { m } from '../../messages/index.ts';
import type { PracticeFields } from '../../peers/peer-records.ts';

const words = m.citySheet;

/**
 * Who leads a practice, who pays and since when, as far as the source says; what it leaves out is to be asked.
 * @param hasRoom for what is to be asked
 */
export function practiceFacts(practice: PracticeFields | null, hasRoom = true): Inline[] {
	if (!practice) return [];
	const { field } = m.meetingPack;
	const stated = [
		practice.lead && `${field.leadOrganisation} ${practice.lead}`,
		practice.funding && `${field.funding} ${practice.funding}`,
		practice.since && `${field.since} ${practice.since}`
	].filter(Boolean);
	const open = [
		!practice.lead && words.open.lead,
		!practice.funding && words.open.funding,
		!practice.since && words.open.since
	].filter((each) => each !== false);
	return [
		...(stated.length > 0 ? [{ text: ` (${stated.join('; ')}).` }] : []),
		...(hasRoom && open.length > 0 ? [{ text: ` ${words.toAsk(open)}`, emphasis: true }] : [])
	];
}
