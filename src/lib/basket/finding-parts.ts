import { FINDING_STANCES, FUND_ACCESSES, type FindingStance, type FundAccess } from '../domain/choices.ts';
import type { Finding } from './basket.ts';
import { citedItems, citiesOf, type BriefInput } from './brief-input.ts';

/** Cities that stand alike in a finding, never none. */
export interface FindingPart {
	readonly stance: FindingStance;
	/** What their records say of the fund that the finding is about; null where it is about none. */
	readonly access: FundAccess | null;
	readonly cityIds: readonly string[];
}

/**
 * The cities of a finding by stance and, where its records speak of one fund, by access to it: having no access and an
 * exclusion that is only proposed bear out one claim and are two things. The parts hold every city once.
 */
export function findingParts(
	finding: Finding,
	input: Pick<BriefInput, 'citing' | 'records'>
): readonly FindingPart[] {
	const cities = citiesOf(finding, input);
	const funding = citedItems(finding.items, input.records)
		.map(({ cited: { record } }) => record)
		.filter(({ table }) => table === 'funding');
	const isOfOneFund = new Set(funding.map(({ title }) => title)).size === 1;
	const accessOf = new Map(isOfOneFund ? funding.map(({ cityId, kind }) => [cityId, kind]) : []);
	return FINDING_STANCES.flatMap((stance) => {
		const hasSide = stance === 'for' || stance === 'against';
		const known = (id: string): FundAccess | null =>
			(hasSide && FUND_ACCESSES.find((access) => access === accessOf.get(id))) || null;
		return [...FUND_ACCESSES, null].map((access): FindingPart => ({
			stance,
			access,
			cityIds: cities[stance].filter((id) => known(id) === access)
		}));
	}).filter(({ cityIds }) => cityIds.length > 0);
}
