import type { TextDocument } from '#lib/documents/document.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { documentOfPlan, draftPlan, type PlanSource } from './exchange-plan.ts';
import { peerCitySlice } from './city-slice.ts';
import type { PeerNetwork } from './network.ts';

/** Throws `no source: <id>` where the baseline source is not among the sources. */
export function planSource({ network, sources, version }: Dataset): PlanSource {
	const baseline = sources.find(({ sourceId }) => sourceId === network.baselineSourceId);
	if (!baseline) throw new Error(`no source: ${network.baselineSourceId}`);
	return {
		network: network.shortTitle ?? network.title,
		end: network.end,
		version,
		title: baseline.title,
		language: network.language ?? 'en'
	};
}

/** The exchange plan of a pair as a document, made with the site; throws `no city: <id>` for a city that is not there. */
export function pairDocument(
	dataset: Dataset,
	network: PeerNetwork,
	[learnerId, hostId]: readonly [string, string]
): TextDocument {
	const slice = peerCitySlice(dataset, network, learnerId);
	const host = network.index.cities.get(hostId);
	if (!host) throw new Error(`no city: ${hostId}`);
	const source = planSource(dataset);
	const names = { learner: slice.cities[learnerId]!.name, host: host.name };
	return documentOfPlan(draftPlan(slice, host, null, source), names, source);
}
