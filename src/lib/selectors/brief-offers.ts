import type { RecordTable } from '../domain/record.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import { m } from '../messages/index.ts';
import { backgroundOf } from './background.ts';
import { recordKey } from './record-buckets.ts';

/** A record that a brief can take as its ask or its European hook, and what it is called. */
export interface BriefOffer {
	readonly key: string;
	readonly label: string;
}

/** What a finding that was begun from an ask or a theme finds there for the rest of its brief. */
export interface BriefOffers {
	readonly asks: readonly BriefOffer[];
	readonly hooks: readonly BriefOffer[];
}

const offer = (table: RecordTable, id: string, label: string): BriefOffer => ({
	key: recordKey({ table, id }),
	label
});

/** The actions and measures of the EU on some themes. */
function hooksOn(context: PolicyContext | null, themeIds: readonly string[]): readonly BriefOffer[] {
	if (context === null) return [];
	const { partnershipActions, integrationActions, localMeasures } = backgroundOf(context, themeIds);
	return [
		...partnershipActions.map(({ row }) =>
			offer('partnership_actions', row.actionId, m.policy.numbered(row.number, row.title))
		),
		...integrationActions.map(({ row }) =>
			offer('integration_actions', row.actionId, m.policy.numbered(row.number, row.title))
		),
		...localMeasures.map(({ row }) => offer('local_measures', row.measureId, row.measure))
	];
}

/**
 * The asks and the European hooks for a brief, by the address that a finding is begun from: an ask of the network, or a
 * theme, with the asks on it. The themes of an ask are those that the network ties it to, or the crosswalk does.
 */
export function briefOffers(
	{ advocacy, themes }: Dataset,
	context: PolicyContext | null
): Readonly<Record<string, BriefOffers>> {
	const themesOf = new Map(
		advocacy.map(({ advocacyId, themeIds }) => [
			advocacyId,
			new Set([
				...themeIds,
				...(context?.crosswalk ?? [])
					.filter(({ targetKind, targetId }) => targetKind === 'advocacy' && targetId === advocacyId)
					.map(({ themeId }) => themeId)
			])
		])
	);
	const askOf = ({ advocacyId, title }: (typeof advocacy)[number]) => offer('advocacy', advocacyId, title);
	return Object.fromEntries([
		...advocacy.map((ask) => [
			`advocacy/${ask.advocacyId}/`,
			{ asks: [askOf(ask)], hooks: hooksOn(context, [...(themesOf.get(ask.advocacyId) ?? [])]) }
		]),
		...themes.map(({ themeId }) => [
			`themes/${themeId}/`,
			{
				asks: advocacy.filter(({ advocacyId }) => themesOf.get(advocacyId)?.has(themeId)).map(askOf),
				hooks: hooksOn(context, [themeId])
			}
		])
	]);
}
