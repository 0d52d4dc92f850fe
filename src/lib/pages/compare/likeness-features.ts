import type { GroupStatus } from '../../domain/choices.ts';
import { byWord } from '../../domain/by-word.ts';
import type { City, Dataset } from '../../domain/dataset.ts';
import { TOPIC_PARTS, topicOfPart } from '../../domain/likeness.ts';
import { compareNames } from '../../format/list.ts';
import { rowsByCity, type CityRows } from '../../selectors/city-rows.ts';
import { cityTopics, type TopicStatements } from '../../selectors/city-topics.ts';
import { comparableFigure } from '../../selectors/comparability.ts';
import { indexBy } from '../../selectors/group-by.ts';
import { perDataset } from '../../selectors/per-dataset.ts';
import type { CityFeatures } from '../../selectors/similar-cities.ts';
import { populationFigure } from './population.ts';

/** What likeness is measured by, for every city, and the names of what it is measured in. */
export interface LikenessContext {
	/** By name. */
	readonly cities: readonly CityFeatures[];
	readonly byId: ReadonlyMap<string, CityFeatures>;
	readonly rows: ReadonlyMap<string, City>;
	readonly labels: LikenessLabels;
	/** Whether topics are subjects; else they are themes. */
	readonly isFine: boolean;
}

/** Labels of the rows that inputs name by id, in the order of their tables. */
export interface LikenessLabels {
	readonly topics: ReadonlyMap<string, string>;
	readonly groups: ReadonlyMap<string, string>;
	readonly indicators: ReadonlyMap<string, string>;
}

/** The topics of each part, and of all of them with their part. */
function topicSets(statements: TopicStatements | undefined): CityFeatures['topics'] {
	const sets = byWord(TOPIC_PARTS, (part) => new Set(statements?.[part].keys()));
	return {
		...sets,
		both: new Set(TOPIC_PARTS.flatMap((part) => [...sets[part]].map((id) => topicOfPart(part, id))))
	};
}

function featuresOf(
	rows: CityRows,
	statements: TopicStatements | undefined,
	indicators: ReadonlyMap<string, Dataset['indicators'][number]>
): CityFeatures {
	const groupsOf = (wanted: GroupStatus): ReadonlySet<string> =>
		new Set(rows.groupMarks.filter(({ status }) => status === wanted).map(({ groupId }) => groupId));
	return {
		cityId: rows.city.cityId,
		topics: topicSets(statements),
		namedGroups: groupsOf('named'),
		impliedGroups: groupsOf('implied'),
		population: populationFigure(rows.city),
		shares: rows.facts.flatMap((fact) => {
			const indicator = indicators.get(fact.indicatorId);
			return indicator?.unit === 'percent'
				? [{ ...comparableFigure(fact, indicator), value: fact.value }]
				: [];
		}),
		funds: new Map(rows.funding.map(({ fund, access }) => [fund, access]))
	};
}

const themeLabels = ({ themes }: Dataset): (readonly [string, string])[] =>
	themes.map(({ themeId, shortLabel, label }) => [themeId, shortLabel ?? label]);

/** What likeness is measured by; made once for a dataset. */
export const likenessContext = perDataset((dataset): LikenessContext => {
	const indicators = indexBy(dataset.indicators, ({ indicatorId }) => indicatorId);
	const { isFine, byCity } = cityTopics(dataset);
	const listed = TOPIC_PARTS.filter((part) => dataset[part].length > 0);
	const cities = [...rowsByCity(dataset).values()]
		.sort((a, b) => compareNames(a.city.name, b.city.name))
		.map((rows) => ({
			...featuresOf(rows, byCity.get(rows.city.cityId), indicators),
			unlisted: new Set(listed.filter((part) => rows[part].length === 0))
		}));
	return {
		isFine,
		cities,
		byId: indexBy(cities, ({ cityId }) => cityId),
		rows: indexBy(dataset.cities, ({ cityId }) => cityId),
		labels: {
			topics: new Map(
				isFine ? dataset.subjects.map(({ subjectId, label }) => [subjectId, label]) : themeLabels(dataset)
			),
			groups: new Map(dataset.groups.map(({ groupId, label }) => [groupId, label])),
			indicators: new Map(dataset.indicators.map(({ indicatorId, label }) => [indicatorId, label]))
		}
	};
});
