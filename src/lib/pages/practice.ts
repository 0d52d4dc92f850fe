import { PRACTICE_FIELDS, type PracticeField } from '../domain/choices.ts';
import type { Dataset, Practice } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { cityRecords } from '../selectors/records.ts';

interface Named {
	readonly id: string;
	readonly name: string;
}

/** A practice with the names of what it refers to, and the fields that the source leaves empty. */
export interface PracticeCard {
	readonly practice: Practice;
	readonly city: Named;
	readonly themes: readonly Named[];
	readonly groups: readonly Named[];
	readonly open: readonly PracticeField[];
}

export interface PracticeSlice extends PracticeCard {
	/** Entries of the grid that rest on the practice. */
	readonly grid: readonly EvidenceRecord[];
	/** Other cities with a need on one of its themes, by theme. */
	readonly wantedBy: readonly { readonly theme: Named; readonly cities: readonly Named[] }[];
	readonly previous: Named | null;
	readonly next: Named | null;
}

const isOpen = (practice: Practice, field: PracticeField): boolean => {
	const value = practice[field];
	return value === null || value.length === 0;
};

/** All practices as cards, in the order of the table. */
export function practiceCards({ practices, cities, themes, groups }: Dataset): readonly PracticeCard[] {
	const cityNames = new Map(cities.map(({ cityId, name }) => [cityId, name]));
	const themeNames = new Map(themes.map(({ themeId, label }) => [themeId, label]));
	const groupNames = new Map(groups.map(({ groupId, label }) => [groupId, label]));
	const named = (names: ReadonlyMap<string, string>) => (id: string) => ({ id, name: names.get(id) ?? id });
	return practices.map((practice) => ({
		practice,
		city: named(cityNames)(practice.cityId),
		themes: practice.themeIds.map(named(themeNames)),
		groups: practice.groupIds.map(named(groupNames)),
		open: PRACTICE_FIELDS.filter((field) => isOpen(practice, field))
	}));
}

/** One practice: its record, the grid entries on it, who needs something of the kind, and what is left to ask. */
export function practiceSlice(dataset: Dataset, practiceId: string): PracticeSlice {
	const cards = practiceCards(dataset);
	const place = cards.findIndex(({ practice }) => practice.practiceId === practiceId);
	const card = cards[place];
	if (!card) throw new Error(`no practice: ${practiceId}`);
	const neighbour = (other: PracticeCard | undefined): Named | null =>
		other ? { id: other.practice.practiceId, name: other.practice.title } : null;
	const linked = new Set(
		dataset.grid.filter(({ practiceIds }) => practiceIds.includes(practiceId)).map(({ entryId }) => entryId)
	);
	const needing = (themeId: string): readonly Named[] => {
		const ids = new Set(
			[
				...dataset.needs.filter(({ themeIds }) => themeIds.includes(themeId)),
				...dataset.grid.filter((entry) => entry.themeId === themeId && entry.kind === 'need')
			].map(({ cityId }) => cityId)
		);
		return dataset.cities
			.filter(({ cityId }) => ids.has(cityId) && cityId !== card.city.id)
			.map(({ cityId, name }) => ({ id: cityId, name }));
	};
	return {
		...card,
		grid: cityRecords(dataset).filter(({ table, id }) => table === 'grid' && linked.has(id)),
		wantedBy: card.themes.map((theme) => ({ theme, cities: needing(theme.id) })),
		previous: neighbour(cards[place - 1]),
		next: neighbour(cards[place + 1])
	};
}
