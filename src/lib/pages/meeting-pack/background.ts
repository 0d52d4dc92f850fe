import { heading, list, paragraph, type Block, type Inline } from '../../documents/document.ts';
import { siteHref } from '../../documents/site-links.ts';
import type { Dataset, Theme } from '../../domain/dataset.ts';
import { crosswalkPath } from '../../domain/policy-anchor.ts';
import type { CrosswalkLink, PartnershipAction, PolicyContext } from '../../domain/policy-context.ts';
import type { Provenance } from '../../domain/record.ts';
import { m } from '../../messages/index.ts';
import { backgroundOf, type Background, type Linked } from '../../selectors/background.ts';
import { provenanceOf } from '../../selectors/records.ts';
import type { Citer } from './cite.ts';

const words = m.policy;
type Run = readonly Inline[];

/** What a line says of a row: what it is called, its text with the footnote, and what follows. */
interface Said {
	readonly lead?: string;
	readonly text: string;
	readonly rest?: string;
	/** What follows in a long list. */
	readonly inShort?: string;
}

/** Where the target of a link stands on the site. */
const pathOf = ({ targetKind, targetId }: CrosswalkLink): string => crosswalkPath(targetKind, targetId);

/** The facts of a partnership action, as sentences. */
const factsOf = ({ pillar, deadline, governanceLevels, coLeaders, stateOfPlay }: PartnershipAction): string =>
	[
		`${words.pillar}: ${pillar === null ? m.evidence.empty.picture.toLowerCase() : words.pillars[pillar]}.`,
		`${words.deadline(deadline)}.`,
		...(governanceLevels.length ? [`${words.levels(governanceLevels)}.`] : []),
		...(coLeaders.length ? [`${words.leaders(coLeaders)}.`] : []),
		...(stateOfPlay === null ? [] : [stateOfPlay])
	].join(' ');

/** How the links of rows to the themes of a meeting are written. */
interface LinkWriter {
	readonly cite: Citer['cite'];
	/** Why a row is here: for every theme, marked as ours. */
	readonly whys: (links: readonly CrosswalkLink[]) => Run;
}

/** More rows of a kind are told in short: their pages tell the rest, and the pack of a wide theme would be too heavy. */
export const TOLD_IN_FULL = 3;

/** Rows under a heading; nothing where there are none. */
function part<Row extends Provenance>(
	title: string,
	{ linked, say }: { readonly linked: readonly Linked<Row>[]; readonly say: (row: Row) => Said },
	{ cite, whys }: LinkWriter
): Block[] {
	if (linked.length === 0) return [];
	const isShort = linked.length > TOLD_IN_FULL;
	const items = linked.map(({ row, links }): Run => {
		const { lead, text, inShort, ...told } = say(row);
		const rest = isShort ? (inShort ?? told.rest) : told.rest;
		return [
			...(lead ? [{ text: `${lead} `, strong: true }] : []),
			cite(text, provenanceOf(row), pathOf(links[0]!)),
			...(rest ? [{ text: ` ${rest}` }] : []),
			...(isShort ? [] : whys(links))
		];
	});
	return [heading(2, title), list(items)];
}

/** Actions of the partnership and of the action plan, and local measures. */
const policyParts = (
	{ partnershipActions, integrationActions, localMeasures }: Background,
	writer: LinkWriter
): Block[] => [
	...part(
		words.kind.partnershipActions,
		{
			linked: partnershipActions,
			say: (action) => ({
				lead: `${words.numbered(action.number, action.title)}.`,
				text: action.objective,
				rest: factsOf(action)
			})
		},
		writer
	),
	...part(
		words.kind.integrationActions,
		{
			linked: integrationActions,
			say: (action) => ({
				lead: `${words.numbered(action.number, action.title)}.`,
				text: action.commitment,
				rest: `${words.status}: ${words.statuses[action.status]}. ${action.latest}`,
				inShort: `${words.status}: ${words.statuses[action.status]}.`
			})
		},
		writer
	),
	...part(
		words.kind.localMeasures,
		{ linked: localMeasures, say: ({ measure }) => ({ text: measure }) },
		writer
	)
];

/** What the EU has set up on the themes of a meeting, what the network asks for on them, and the themes without a link. */
export function backgroundBlocks(
	{ advocacy }: Dataset,
	context: PolicyContext,
	themes: readonly Theme[],
	{ cite }: Citer
): Block[] {
	const labels = new Map(themes.map(({ themeId, label }) => [themeId, label]));
	const labelOf = (themeId: string): string => labels.get(themeId) ?? themeId;
	const background = backgroundOf(context, [...labels.keys()]);
	// A single theme need not be named again.
	const whys = (links: readonly CrosswalkLink[]): Run =>
		links.flatMap((link) => [
			{
				text: ` ${themes.length === 1 ? words.ourLink : words.ourLinkTo(labelOf(link.themeId))} `,
				emphasis: true
			},
			cite(link.why, provenanceOf(link), pathOf(link))
		]);
	const asks = advocacy.flatMap(({ advocacyId, title }): Run[] => {
		const links = background.claims.get(advocacyId);
		if (!links) return [];
		return [
			[
				{ text: title, href: siteHref(`advocacy/${advocacyId}/`) },
				{ text: '.' },
				...(background.claims.size > TOLD_IN_FULL ? [] : whys(links))
			]
		];
	});
	return [
		heading(1, m.meetingPack.background),
		paragraph(words.pack, true),
		...policyParts(background, { cite, whys }),
		...(background.unlinkedIds.length
			? [paragraph(words.unlinked(background.unlinkedIds.map(labelOf)))]
			: []),
		...(asks.length ? [heading(2, words.claims), list(asks)] : [])
	];
}
