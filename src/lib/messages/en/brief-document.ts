import { FINDING_STANCES, type FindingStance, type FundAccess } from '../../domain/choices.ts';
import { plural } from '../plural.ts';
import { advocacy } from './advocacy.ts';
import { evidence } from './evidence.ts';

const records = (count: number) => plural(count, { one: 'record', other: 'records' });

/** How many cities stand alike: by stance and, where a finding is about a fund, by access to it. */
interface Part {
	readonly stance: FindingStance;
	readonly access: FundAccess | null;
	readonly cityIds: readonly unknown[];
}

const STANCE: Readonly<Record<FindingStance, string>> = {
	for: 'Bears it out',
	against: 'Counter-example',
	unbacked: 'Sorted without a record',
	silent: 'Silent',
	unsorted: 'Opened, not sorted',
	unseen: 'Not looked at'
};

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
		return own.length > 0 ? [`${STANCE[stance].toLowerCase()}: ${sumOf(own)}${split(own)}`] : [];
	}).join(', ');
}

/** Where the cities stand in a finding, in the editor and in the document. */
export const findings = { stance: STANCE, access: ACCESS, count, records };

/** The brief as a document. */
export const briefDocument = {
	language: 'en',
	untitled: (dashboard: string) => `Brief from the ${dashboard}`,
	description: (dashboard: string, version: string) => `Written from the ${dashboard}, dataset ${version}.`,
	ask: 'What we ask',
	/** What the source says should be done, under the reader’s ask. */
	request: (of: string | null) =>
		of === null ? 'The source says what should be done:' : `The source says what is needed of ${of}:`,
	context: 'Context',
	findings: 'What the cities say',
	evidence: 'Evidence',
	further: 'Further evidence',
	case: 'One case',
	caseAbove: 'Its record stands above, among the findings.',
	euHook: 'European hook',
	notes: 'Notes',
	method: 'Method and sources',
	sources: 'Sources',
	speakingAgainst: 'Counter-examples:',
	saysNothing: 'The source says nothing on this.',
	named: ({ stance, access }: Pick<Part, 'stance' | 'access'>, names: string) =>
		`${STANCE[stance]}${access ? `, ${ACCESS[access]}` : ''}: ${names}.`,
	/** A city that was sorted without a record, and how. */
	sortedAs: (city: string, stance: 'for' | 'against') => `${city} (${STANCE[stance].toLowerCase()})`,
	howCounted:
		'A city bears a finding out by a record under it, unless the authors sorted it otherwise; sorted without a record, it is counted apart. Silent: its records or profile were opened and say nothing on it. Each record has its footnote; counts and the authors’ own words have none.',
	/** How old the evidence is; `past` records speak of dates or plans that may be over. */
	asOf: (source: string, date: string, past: number) =>
		`As of ${date} (${source}).${past > 0 ? ` ${records(past)} ${past === 1 ? 'speaks' : 'speak'} of dates or plans that may be over by now.` : ''}`,
	wording: 'The wording of records is the dashboard’s; figures, names and titles are the source’s.',
	licence: (licence: string) => `Terms of the dataset: ${licence}`,
	version: (version: string) => `dataset ${version}`,
	accessed: (date: string) => `accessed ${date}`
};
