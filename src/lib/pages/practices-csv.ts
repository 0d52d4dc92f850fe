import type { Dataset } from '../domain/dataset.ts';
import { m } from '../messages/index.ts';
import { practicesCsv, type PracticeTable } from '../selectors/practices-csv.ts';
import { practicesElsewhere } from '../selectors/practices-elsewhere.ts';
import { subjectCodings } from '../selectors/subject-codings.ts';
import { subjectLabel, themeLabel } from '../selectors/topic-labels.ts';
import { wholeList } from './practice-list.ts';

const joined = (texts: readonly string[]): string => texts.join(';');

/** All practices of the profiles as rows of a file, in the order of the page. */
export function practiceTable(dataset: Dataset): PracticeTable {
	const sources = new Map(dataset.sources.map(({ sourceId, title }) => [sourceId, title]));
	const codings = subjectCodings(dataset);
	const elsewhere = practicesElsewhere(dataset);
	const names = (named: readonly { readonly name: string }[]): string =>
		joined(named.map(({ name }) => name));
	return {
		networkId: dataset.network.networkId,
		rows: wholeList(dataset).cards.map(({ practice, city, alone, facets, ...card }) => {
			const { practiceId, title, summary, leadOrganisation, partners, funding, since } = practice;
			const { sourceId, page, section, basis, basisNote, themeIds, groupIds } = practice;
			const { isCoded, aloneOn } = elsewhere.get(practiceId)!;
			const label = isCoded ? subjectLabel(dataset) : themeLabel(dataset);
			const subjectIds = codings.get(`practices/${practiceId}`)?.subjectIds ?? [];
			return {
				facets,
				cells: [
					...[practiceId, city.id, city.name, title, summary],
					...[leadOrganisation, joined(partners), funding, since],
					...[joined(themeIds), names(card.themes), joined(groupIds), names(card.groups)],
					...[joined(subjectIds), joined(subjectIds.map(label))],
					...[alone && m.practices.aloneChoice[alone], joined(aloneOn.map(label))],
					...[sourceId, sources.get(sourceId) ?? null, page, joined(section), basis, basisNote],
					dataset.version
				]
			};
		})
	};
}

/** The whole of it, as the site gives it. */
export const practicesFile = (dataset: Dataset): string =>
	practicesCsv(practiceTable(dataset).rows, { view: 'practices/', saved: null });
