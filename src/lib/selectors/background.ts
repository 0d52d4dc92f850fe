import type { CrosswalkTarget } from '../domain/choices.ts';
import type {
	CrosswalkLink,
	IntegrationAction,
	LocalMeasure,
	PartnershipAction,
	PolicyContext
} from '../domain/policy-context.ts';
import { groupBy } from './group-by.ts';

/** Something of the policy context, with the links by which themes meet it. */
export interface Linked<Row> {
	readonly row: Row;
	/** One at least, in the order of the themes asked for. */
	readonly links: readonly CrosswalkLink[];
}

/** What the EU has set up on some themes, and what the network asks for on them. */
export interface Background {
	readonly partnershipActions: readonly Linked<PartnershipAction>[];
	readonly integrationActions: readonly Linked<IntegrationAction>[];
	readonly localMeasures: readonly Linked<LocalMeasure>[];
	/** Links to advocacy themes of the network, by their ids. */
	readonly claims: ReadonlyMap<string, readonly CrosswalkLink[]>;
	/** The themes that no link leads from to an action or a measure, in their order. */
	readonly unlinkedIds: readonly string[];
}

/**
 * The European background of some themes: the actions and measures that the crosswalk links to any of them, each once
 * and in the order of its table. A theme without a link is named as such: it says that no plain link was seen, and not
 * that there is nothing.
 */
export function backgroundOf(context: PolicyContext, themeIds: readonly string[]): Background {
	const byTheme = groupBy(context.crosswalk, ({ themeId }) => themeId);
	const wanted = [...new Set(themeIds)];
	const links = wanted.flatMap((themeId) => byTheme.get(themeId) ?? []);
	const byKind = groupBy(links, ({ targetKind }) => targetKind);
	const targets = (kind: CrosswalkTarget): ReadonlyMap<string, readonly CrosswalkLink[]> =>
		groupBy(byKind.get(kind) ?? [], ({ targetId }) => targetId);
	const linked = <Row>(rows: readonly Row[], kind: CrosswalkTarget, idOf: (row: Row) => string) => {
		const found = targets(kind);
		return rows.flatMap((row): Linked<Row>[] => {
			const own = found.get(idOf(row));
			return own ? [{ row, links: own }] : [];
		});
	};
	const met = new Set(
		links.filter(({ targetKind }) => targetKind !== 'advocacy').map(({ themeId }) => themeId)
	);
	return {
		partnershipActions: linked(context.partnershipActions, 'partnership_action', ({ actionId }) => actionId),
		integrationActions: linked(context.integrationActions, 'integration_action', ({ actionId }) => actionId),
		localMeasures: linked(context.localMeasures, 'local_measure', ({ measureId }) => measureId),
		claims: targets('advocacy'),
		unlinkedIds: wanted.filter((themeId) => !met.has(themeId))
	};
}

/** Whether any action or measure is linked. */
export const hasActions = ({ partnershipActions, integrationActions, localMeasures }: Background): boolean =>
	partnershipActions.length + integrationActions.length + localMeasures.length > 0;
