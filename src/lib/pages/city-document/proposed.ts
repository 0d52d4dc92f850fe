import { paragraph, type Block, type Inline } from '../../documents/document.ts';
import { m } from '../../messages/index.ts';
import { provenanceOf } from '../../selectors/records.ts';
import type { CityProfileSlice } from '../city-profile.ts';
import type { Citer } from '../meeting-pack/cite.ts';

/** So many proposals stand in a paragraph. */
const MOST = 3;

type Topics = CityProfileSlice['exchangeTopics'];

/** The proposals for a city, how they are cited, and which stood on the sheet before. */
interface Proposals {
	readonly profile: Pick<CityProfileSlice, 'exchangeTopics'>;
	readonly citing: Citer;
	readonly told: Set<string>;
	/** Whether there is only room for visits. */
	readonly isVisitsOnly: boolean;
}

const visitsFirst = (topics: Topics): Topics =>
	topics.toSorted(
		(a, b) => Number(b.topic.kind === 'staff-exchange') - Number(a.topic.kind === 'staff-exchange')
	);

function paragraphOf(lead: string, named: Topics, { citing, told, isVisitsOnly }: Proposals): Block[] {
	const topics = named.filter(({ topic }) => !isVisitsOnly || topic.kind === 'staff-exchange');
	if (topics.length === 0) return [];
	const line = ({ topic, partners, more }: Topics[number]): Inline => {
		const title = m.citySheet.proposed(topic.title, m.profile.exchangeKind[topic.kind]);
		if (told.has(topic.topicId)) return { text: m.citySheet.above(title) };
		told.add(topic.topicId);
		const names = partners.map(({ name }) => name);
		const others = m.profile.with(
			more > 0 ? [...names, m.profile.morePartners(more)] : names,
			topic.openList === 'yes'
		);
		return citing.cite(
			[title, others].filter(Boolean).join(', '),
			provenanceOf(topic),
			`about/#${topic.topicId}`
		);
	};
	// One paragraph: the sheet has two pages.
	const lines = visitsFirst(topics)
		.slice(0, MOST)
		.flatMap((row, at) => [...(at > 0 ? [{ text: '; ' }] : []), line(row)]);
	return [paragraph([{ text: `${lead} ` }, ...lines, { text: '.' }])];
}

/** What the report itself proposes on a need of a city, with whom; staff exchanges first. Nothing where it proposes none. */
export const proposedLine = (topicIds: readonly string[], proposals: Proposals): Block[] =>
	paragraphOf(
		m.citySheet.proposesOnIt,
		proposals.profile.exchangeTopics.filter(({ topic }) => topicIds.includes(topic.topicId)),
		proposals
	);

/** What the report itself proposes for a city and what stands at none of its needs on the sheet. */
export function otherProposals(proposals: Proposals): Block[] {
	const { profile, told } = proposals;
	const others = profile.exchangeTopics.filter(({ topic }) => !told.has(topic.topicId));
	return paragraphOf(
		profile.exchangeTopics.some(({ topic }) => told.has(topic.topicId))
			? m.citySheet.proposesBesides
			: m.citySheet.proposes,
		others,
		proposals
	);
}
