import { paragraph, type Block, type Inline } from '../../documents/document.ts';
import { m } from '../../messages/index.ts';
import { provenanceOf } from '../../selectors/records.ts';
import type { CityProfileSlice } from '../city-profile.ts';
import type { Citer } from '../meeting-pack/cite.ts';

/** So many proposals stand on the sheet. */
const MOST = 3;

/** The staff exchanges that the report itself proposes for a city, with whom; nothing where it proposes none. */
export function proposedBlocks(
	{ exchangeTopics }: Pick<CityProfileSlice, 'exchangeTopics'>,
	{ cite }: Citer
): Block[] {
	const shown = exchangeTopics.filter(({ topic }) => topic.kind === 'staff-exchange').slice(0, MOST);
	if (shown.length === 0) return [];
	const line = ({ topic, partners, more }: (typeof exchangeTopics)[number]): Inline => {
		const names = partners.map(({ name }) => name);
		const others = m.profile.with(
			more > 0 ? [...names, m.profile.morePartners(more)] : names,
			topic.openList === 'yes'
		);
		const text = `${m.citySheet.proposed(topic.title, m.profile.exchangeKind[topic.kind])}${others}`;
		return cite(text, provenanceOf(topic), `about/#${topic.topicId}`);
	};
	// One paragraph: the sheet has two pages.
	const lines = shown.slice(0, MOST).flatMap((row, at) => [...(at > 0 ? [{ text: '; ' }] : []), line(row)]);
	return [paragraph([{ text: `${m.citySheet.proposes} ` }, ...lines, { text: '.' }])];
}
