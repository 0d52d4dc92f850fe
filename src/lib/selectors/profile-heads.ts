import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { formatFigure } from '../format/number.ts';
import { m } from '../messages/index.ts';
import { provenanceOf } from './records.ts';

/**
 * The head of each profile as a record: how many inhabitants it prints, and the profile in short. What a figure of
 * inhabitants leads to when it is opened, copied or collected.
 */
export const profileHeads = ({ cities }: Dataset): EvidenceRecord[] =>
	cities.map((city) => {
		const { cityId, population: value, populationQualifier } = city;
		const inhabitants =
			value === null
				? null
				: formatFigure({ value, valueMax: null, qualifier: populationQualifier ?? 'exact', unit: 'persons' });
		return {
			table: 'cities',
			id: cityId,
			cityId,
			kind: 'city',
			title: city.name,
			text: [inhabitants === null ? null : m.cities.inhabitants(inhabitants), city.summary]
				.filter((part) => part !== null)
				.join(' '),
			themeIds: [],
			groupIds: [],
			path: `cities/${cityId}/`,
			...provenanceOf(city)
		};
	});
