import { countryName } from '../format/country.ts';
import { exchangePlan as words } from '../messages/en/exchange-plan.ts';
import type { PlanPair } from './exchange-plan.ts';

/** What a funder asks: whether it is one country, and what the documents of each city say of its access to European funds. */
export function funderLines({ learner, host, countries, funds = [] }: PlanPair): string[] {
	const [own, other] = countries ?? [];
	const country = words.country;
	return [
		...(own && other
			? [
					own === other
						? country.same(learner, host, countryName(own))
						: country.other(learner, countryName(own), host, countryName(other))
				]
			: []),
		...(funds.some((named) => named.funds.length > 0) ? [words.schemes(funds)] : [])
	].map((line) => `- ${line}`);
}
