import { FUND_ACCESSES, GROUP_STATUSES, type FundAccess, type GroupStatus } from '../../domain/choices.ts';
import { byWord } from '../../domain/by-word.ts';
import { recordId } from '../../domain/record-id.ts';
import type { BlockSign } from '../../geo/labels/block-size.ts';
import { m } from '../../messages/index.ts';
import { fundChoices } from '../../selectors/fund-access.ts';
import { cityPlaces, part, placeTable, sign, type LayerKind, type LegendEntry } from './layer.ts';

const GROUP_SIGNS: Readonly<Record<GroupStatus, BlockSign>> = {
	named: sign('circle', 'full'),
	implied: sign('circle', 'half'),
	absent: sign('circle', 'hollow')
};

/** Which city names a group, implies it, or does not mention it. */
export const groupLayer: LayerKind = {
	choices: ({ dataset }) => {
		const marked = new Set(dataset.groupMatrix.map(({ groupId }) => groupId));
		return dataset.groups
			.filter(({ groupId }) => marked.has(groupId))
			.map(({ groupId, label }) => ({ id: groupId, label }));
	},
	layer: ({ dataset }, groupId) => {
		const label = dataset.groups.find((group) => group.groupId === groupId)?.label ?? groupId;
		const rows = dataset.groupMatrix.filter((row) => row.groupId === groupId);
		const marks = new Map(rows.map((row) => [row.cityId, row]));
		const places = cityPlaces(dataset, ({ cityId }) => {
			const status = marks.get(cityId)?.status ?? null;
			return {
				signs: status ? [GROUP_SIGNS[status]] : [],
				words: status ? m.profile.groupStatus[status] : m.atlas.noRow,
				properties: { group: label, status }
			};
		});
		const namesOf = (status: GroupStatus) =>
			places.filter(({ properties }) => properties.status === status).map(({ name }) => name);
		return {
			title: m.atlas.group.title(label),
			finding: m.atlas.group.finding(dataset.cities.length, byWord(GROUP_STATUSES, namesOf)),
			note: m.atlas.group.note,
			places,
			legend: GROUP_STATUSES.map((status) => ({
				id: status,
				label: m.profile.groupStatus[status],
				sign: GROUP_SIGNS[status]
			})),
			table: placeTable(
				{
					caption: m.atlas.group.caption(label),
					columns: [m.atlas.city, m.atlas.group.mark, m.profile.evidence]
				},
				places,
				(cityId) => {
					const row = marks.get(cityId);
					if (!row) return [[part(m.atlas.noRow)], []];
					const path = `cities/${cityId}/#${recordId('group_matrix', [cityId, groupId])}`;
					return [
						[part(m.profile.groupStatus[row.status], path)],
						row.evidence === null ? [] : [part(row.evidence)]
					];
				}
			),
			more: [part(m.atlas.group.page(label), `groups/${groupId}/`), part(m.atlas.group.matrix, 'groups/')],
			unit: null,
			arrows: []
		};
	}
};

/** The sign of each access to a fund. */
export const FUND_SIGNS: Readonly<Record<FundAccess, BlockSign>> = {
	accessible: sign('circle', 'full', { glyph: 'tick' }),
	'no-access': sign('square', 'hollow', { glyph: 'cross' }),
	unclear: sign('circle', 'dashed', { text: '?' }),
	mentioned: sign('diamond', 'dashed', { text: '…' }),
	'not-stated': sign('diamond', 'hollow', { text: '∅' })
};

export const fundLegend = (): readonly LegendEntry[] =>
	FUND_ACCESSES.map((access) => ({
		id: access,
		label: m.profile.fundAccess[access],
		sign: FUND_SIGNS[access]
	}));

/** Which city can reach a fund. */
export const fundLayer: LayerKind = {
	choices: ({ dataset }) => fundChoices(dataset.funding.map(({ fund }) => fund)),
	layer: (context, choice) => {
		const { dataset } = context;
		const fund = fundLayer.choices(context).find(({ id }) => id === choice)?.label ?? choice;
		const rows = new Map(
			dataset.funding.filter((row) => row.fund === fund).map((row) => [row.cityId, row] as const)
		);
		const places = cityPlaces(dataset, ({ cityId }) => {
			const access = rows.get(cityId)?.access ?? null;
			return {
				signs: access ? [FUND_SIGNS[access]] : [],
				words: access ? m.profile.fundAccess[access] : m.atlas.noRow,
				properties: { fund, access }
			};
		});
		const namesOf = (access: FundAccess) =>
			places.filter(({ properties }) => properties.access === access).map(({ name }) => name);
		return {
			title: m.atlas.fund.title(fund),
			finding: m.atlas.fund.finding(dataset.cities.length, byWord(FUND_ACCESSES, namesOf)),
			note: m.atlas.fund.note,
			places,
			legend: fundLegend(),
			table: placeTable(
				{ caption: m.atlas.fund.caption(fund), columns: [m.atlas.city, m.profile.access, m.profile.says] },
				places,
				(cityId) => {
					const row = rows.get(cityId);
					if (!row) return [[part(m.atlas.noRow)], []];
					const path = `cities/${cityId}/#${recordId('funding', [cityId, fund])}`;
					return [[part(m.profile.fundAccess[row.access], path)], row.text === null ? [] : [part(row.text)]];
				}
			),
			more: [],
			unit: null,
			arrows: []
		};
	}
};
