import type { FundAccess } from '../../domain/choices.ts';
import { evidence } from './evidence.ts';
import { accessWords, advocacy as texts } from './texts/advocacy.ts';

export const advocacy = {
	...texts,
	/** What the source says should be done; `of` is whom it names for that. */
	request: (of: string | null) =>
		of === null ? 'What the source proposes' : `What the source asks of ${of}`,
	checkLead: (cities: number) =>
		`What the profiles of ${cities} cities say, record by record. Which record bears on the claim, and how, is our editorial reading; the records are the source’s. A counter-example is a city where it is not so: that is not a city against the ask. A silent city says nothing on it.`,
	/** "5 of 10 cities (no access at the time: 3; exclusion proposed, or unclear: 2)" */
	countOf: (
		count: number,
		cities: number,
		parts: readonly { readonly access: FundAccess; readonly count: number }[] = []
	) => {
		const split = parts.map((part) => `${accessWords[part.access]}: ${part.count}`).join('; ');
		return `${count} of ${evidence.cities(cities)}${split ? ` (${split})` : ''}`;
	},
	othersLinked: (others: string) => `The source also links, without naming a city: ${others}.`,
	/** Why the cities that the source names and those found are not the same. */
	namedAndFound: {
		...texts.namedAndFound,
		both: (names: string, several = false) =>
			`Named by the source, and ${several ? 'one claim or another' : 'the claim'} borne out by their records: ${names}.`,
		onlyNamed: (names: string, several = false) =>
			`Named by the source, and nothing in their profiles bears ${several ? 'any of the claims' : 'it'} out: ${names}.`,
		onlyFound: (names: string, several = false) =>
			`${several ? 'One claim or another borne' : 'Borne'} out by their records, and not named by the source: ${names}.`
	},
	fundsCaption: (fund: string) =>
		`Which cities say that they can reach ${fund}. “Exclusion proposed, or unclear” is not “no access”: the exclusion is proposed, or the text leaves it open.`,
	accessWord: accessWords
};
