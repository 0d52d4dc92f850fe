import type { MeetingItemKind } from '../domain/choices.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Provenance } from '../domain/record.ts';
import { cityNames, itemTrees, meetingInOrder, namedCities, type ItemTree } from '../selectors/meetings.ts';
import { provenanceOf } from '../selectors/records.ts';
import { meetingRows, type CityName, type MeetingRow } from './meetings/meeting-row.ts';

/** A point of the agenda or the preparation. */
export interface MeetingPoint {
	readonly itemId: string;
	readonly text: string;
	readonly isTentative: boolean;
	readonly cities: readonly CityName[];
	readonly source: Provenance;
	readonly children: readonly MeetingPoint[];
}

/** What one city is named for. */
export interface CityPromise extends CityName {
	readonly points: readonly {
		readonly itemId: string;
		readonly kind: MeetingItemKind;
		readonly text: string;
		readonly isTentative: boolean;
	}[];
}

export interface MeetingSlice {
	readonly meeting: MeetingRow;
	readonly points: Readonly<Record<MeetingItemKind, readonly MeetingPoint[]>>;
	readonly promises: readonly CityPromise[];
	readonly previous: MeetingRow | null;
	readonly next: MeetingRow | null;
}

/** One meeting: its points as they stand under each other, who is named for what, its neighbours. Throws `no meeting: <id>`. */
export function meetingSlice(dataset: Dataset, meetingId: string): MeetingSlice {
	const { meeting, items, previous, next } = meetingInOrder(dataset, meetingId);
	const row = meetingRows(dataset);
	const names = cityNames(dataset);
	const point = ({ item, children }: ItemTree): MeetingPoint => ({
		itemId: item.itemId,
		text: item.text,
		isTentative: item.tentative !== null,
		cities: item.cityIds.map((cityId) => ({ cityId, name: names.get(cityId) ?? cityId })),
		source: provenanceOf(item),
		children: children.map(point)
	});
	return {
		meeting: row(meeting),
		points: {
			agenda: itemTrees(items, 'agenda').map(point),
			preparation: itemTrees(items, 'preparation').map(point)
		},
		promises: namedCities(items, dataset.cities).map(({ city, items: named }) => ({
			cityId: city.cityId,
			name: city.name,
			points: named.map(({ itemId, kind, text, tentative }) => ({
				itemId,
				kind,
				text,
				isTentative: tentative !== null
			}))
		})),
		previous: previous && row(previous),
		next: next && row(next)
	};
}
