import type { Dataset } from '../domain/dataset.ts';
import type { CrosswalkLink, PolicyContext } from '../domain/policy-context.ts';
import { nearest } from './check/suggest.ts';
import { warning, type Problem } from './problem.ts';

/** A context as one network sees it. */
export interface FittedContext {
	readonly context: PolicyContext;
	/** One, where rows were left out: how many, and the ids that the network does not have. */
	readonly warnings: readonly Problem[];
}

/** More ids than this are counted and not named. */
const MOST_NAMED = 12;

/** An id that the network does not have, with the one that may be meant. */
const named = (id: string, known: ReadonlySet<string>): string => {
	const meant = nearest(id, known);
	return meant === null ? `"${id}"` : `"${id}" (did you mean "${meant}"?)`;
};

/**
 * The policy context without the links that speak of themes or advocacy claims of other networks, and without the
 * sources that only those named. Links of another network are none of this network's errors, so one warning counts them.
 */
export function fitContext(context: PolicyContext, { network, themes, advocacy }: Dataset): FittedContext {
	const themeIds = new Set(themes.map(({ themeId }) => themeId));
	const claimIds = new Set(advocacy.map(({ advocacyId }) => advocacyId));
	const foreign = ({ themeId, targetKind, targetId }: CrosswalkLink): readonly string[] => [
		...(themeIds.has(themeId) ? [] : [named(themeId, themeIds)]),
		...(targetKind !== 'advocacy' || claimIds.has(targetId) ? [] : [named(targetId, claimIds)])
	];
	const left = context.crosswalk.filter((link) => foreign(link).length > 0);
	if (left.length === 0) return { context, warnings: [] };
	const kept = { ...context, crosswalk: context.crosswalk.filter((link) => foreign(link).length === 0) };
	const ids = [...new Set(left.flatMap(foreign))];
	const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : '';
	const message = `${left.length} of ${context.crosswalk.length} rows speak of themes or advocacy claims that the network "${network.networkId}" does not have, and are left out for it: ${ids.slice(0, MOST_NAMED).join(', ')}${more}`;
	return {
		context: { ...kept, sources: usedSources(kept) },
		warnings: [warning('other-network', { file: 'crosswalk.csv', column: 'theme_id' }, message)]
	};
}

/** The sources that a row still names. */
function usedSources({ sources, version: _, ...tables }: PolicyContext): PolicyContext['sources'] {
	const used = new Set(
		Object.values(tables).flatMap((rows) =>
			rows.map(({ sourceId }: { readonly sourceId: string }) => sourceId)
		)
	);
	return sources.filter(({ sourceId }) => used.has(sourceId));
}
