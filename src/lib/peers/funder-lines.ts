import { countryName } from '../format/country.ts';
import { exchangeBrief as words } from '../messages/en/exchange-brief.ts';
import type { BriefPair } from './exchange-brief.ts';

/** What a funder asks: whether it is one country, and which European funds the documents name. */
export function funderLines({ learner, host, countries, funds = [] }: BriefPair): string[] {
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
		...(funds.length > 0 ? [words.schemes(funds)] : [])
	].map((line) => `- ${line}`);
}
