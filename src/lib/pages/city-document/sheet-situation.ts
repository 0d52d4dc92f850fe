import { heading, list, paragraph, type Block, type Inline } from '../../documents/document.ts';
import { beginning } from '../../domain/close-direction.ts';
import type { Dataset, FundingAccess } from '../../domain/dataset.ts';
import { recordId } from '../../domain/record-id.ts';
import { wholeSentences } from '../../format/first-sentence.ts';
import { m } from '../../messages/index.ts';
import { provenanceOf } from '../../selectors/records.ts';
import type { CityProfileSlice } from '../city-profile.ts';
import type { Citer } from '../meeting-pack/cite.ts';
import { figureTable } from './figures.ts';
import { population, situationFigures } from './situation.ts';

const words = m.citySheet;

/** "AMIF, no access: what the profile says of it." */
const fundLine = ({ cityId, fund, access, ...row }: FundingAccess, { cite }: Citer): Inline[] => [
	{ text: `${fund}, ${m.profile.fundAccess[access]}${row.text ? ': ' : ''}`, strong: true },
	cite(row.text ?? '\u200B', provenanceOf(row), `cities/${cityId}/#${recordId('funding', [cityId, fund])}`)
];

/** What of a summary has room: whole sentences, or how it begins. */
const summaryIn = (text: string, letters: number): string =>
	wholeSentences(text, letters) || beginning(text, letters);

/**
 * The situation of a city in short: its summary, inhabitants, figures with what later sources say of them, and funds.
 * @param remarking cites figures: with the remarks of the tables, as one on a figure may be a doubt whether it is the city's at all
 * @param letters of the summary that there is room for
 */
export function sheetSituation(
	dataset: Dataset,
	profile: CityProfileSlice,
	{
		citing,
		remarking,
		letters
	}: { readonly citing: Citer; readonly remarking: Citer; readonly letters: number }
): Block[] {
	const { city } = profile;
	const report = dataset.sources.find(({ sourceId }) => sourceId === dataset.network.baselineSourceId);
	const figures = situationFigures(profile.figures, report?.published ?? null);
	const funds = profile.funding.filter(({ access }) => access !== 'not-stated');
	const source = { ...provenanceOf(city), page: city.page ?? city.baselinePages };
	const inhabitants = population(city);
	// One paragraph and one footnote: the sheet has two pages, and both are from the profile as a whole.
	const whole = [city.summary && summaryIn(city.summary, letters), inhabitants].filter(Boolean).join(' ');
	const about = whole ? [citing.cite(whole, source, `cities/${city.cityId}/`)] : [];
	const said = [
		...(about.length > 0 ? [paragraph(about)] : []),
		...(figures.length > 0 ? [figureTable(dataset, figures, remarking)] : []),
		...(funds.length > 0 ? [paragraph(words.funds), list(funds.map((row) => fundLine(row, citing)))] : [])
	];
	// A network may say nothing of its cities: no heading then stands over nothing.
	return said.length > 0 ? [heading(1, words.situation), ...said] : [];
}
