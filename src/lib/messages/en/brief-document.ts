import { FINDING_STANCES, type FindingStance, type FundAccess } from '../../domain/choices.ts';
import { plural } from '../plural.ts';
import { advocacy } from './advocacy.ts';
import { evidence } from './evidence.ts';
import { stanceWords, briefDocument as texts } from './texts/brief-document.ts';

const records = (count: number) => plural(count, { one: 'record', other: 'records' });

/** How many cities stand alike: by stance and, where a finding is about a fund, by access to it. */
interface Part {
	readonly stance: FindingStance;
	readonly access: FundAccess | null;
	readonly cityIds: readonly unknown[];
}

const ACCESS = advocacy.accessWord;

/** "Borne out by 5 of 10 cities (no access at the time: 3; exclusion proposed, or unclear 2); counter-example 3; silent 2" */
function count(parts: readonly Part[], all: number): string {
	const sumOf = (own: readonly Part[]) => own.reduce((sum, { cityIds }) => sum + cityIds.length, 0);
	const split = (own: readonly Part[]) => {
		const named = own.filter(({ access }) => access !== null);
		const words = named.map(({ access, cityIds }) => `${ACCESS[access!]}: ${cityIds.length}`);
		return words.length > 0 ? ` (${words.join('; ')})` : '';
	};
	return FINDING_STANCES.flatMap((stance) => {
		const own = parts.filter((part) => part.stance === stance);
		if (stance === 'for') return [`Borne out by ${sumOf(own)} of ${evidence.cities(all)}${split(own)}`];
		return own.length > 0 ? [`${stanceWords[stance].toLowerCase()}: ${sumOf(own)}${split(own)}`] : [];
	}).join(', ');
}

/** Where the cities stand in a finding, in the editor and in the document. */
export const findings = { stance: stanceWords, access: ACCESS, count, records };

/** The brief as a document. */
export const briefDocument = {
	...texts,
	untitled: (dashboard: string) => `Brief from the ${dashboard}`,
	description: (dashboard: string, version: string) => `Written from the ${dashboard}, dataset ${version}.`,
	/** What the source says should be done, under the reader’s ask. */
	request: (of: string | null) =>
		of === null ? 'What the source proposes:' : `The source says what is needed of ${of}:`,
	named: ({ stance, access }: Pick<Part, 'stance' | 'access'>, names: string) =>
		`${stanceWords[stance]}${access ? `, ${ACCESS[access]}` : ''}: ${names}.`,
	/** A city that was sorted without a record, and how. */
	sortedAs: (city: string, stance: 'for' | 'against') => `${city} (${stanceWords[stance].toLowerCase()})`,
	/** How old the evidence is; `past` records speak of dates or plans that may be over. */
	asOf: (source: string, date: string, past: number) =>
		`As of ${date} (${source}).${past > 0 ? ` ${records(past)} ${past === 1 ? 'speaks' : 'speak'} of dates or plans that may be over by now.` : ''}`,
	licence: (licence: string) => `Terms of the dataset: ${licence}`,
	version: (version: string) => `dataset ${version}`,
	accessed: (date: string) => `accessed ${date}`
};
