import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { action, measure, planned, provenance } from '../../../../tests/support/policy-rows.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import type { EvidenceRecord } from '#lib/domain/record.ts';
import { m } from '#lib/messages/index.ts';
import { themeSlice, type ThemeSlice } from '#lib/pages/theme.ts';
import GridKinds from './GridKinds.svelte';
import ThemeBackground from './ThemeBackground.svelte';
import ThemeNetwork from './ThemeNetwork.svelte';

const dataset = datasetIn('tests/fixtures/tiny-network');
const ferries = themeSlice(dataset, 'ferries', null);
const housing = themeSlice(dataset, 'winter-housing', null);
const none = { need: [], action: [], practice: [] };
const line: EvidenceRecord = {
	...{ table: 'swot', id: 'x', cityId: 'almvik', kind: 'strength', title: null, text: 'A calm harbour' },
	...{ themeIds: [], groupIds: [], path: 'cities/almvik/#x' },
	...{ sourceId: 's', page: '3', basis: 'stated', basisNote: null }
};
const city = { id: 'almvik', name: 'Ålmvik', entries: [line] };

describe('who needs, plans and practises a theme', () => {
	const drawn = (slice: ThemeSlice, changed: Partial<ThemeSlice> = {}) =>
		rendered(GridKinds, { slice: { ...slice, ...changed } });

	it('is counted of all cities under each kind, with the words that nobody does where nobody does', () => {
		const part = drawn(ferries);
		expect(part.headings.slice(0, 3)).toEqual([
			`3 Need ${m.themes.kind.need}: ${m.advocacy.countOf(0, 3)}`,
			`3 Action ${m.themes.kind.action}: ${m.advocacy.countOf(0, 3)}`,
			`3 Practice ${m.themes.kind.practice}: ${m.advocacy.countOf(1, 3)}`
		]);
		expect(part.text.split(m.themes.nobody)).toHaveLength(3);
	});

	it('is a gap where it is needed and practised by none, in the grid alone where a profile has a practice', () => {
		const gap = drawn(housing, { added: none, practisedUnderOther: [] });
		expect(gap.text).toContain(m.themes.gap);
		const inGrid = drawn(housing, { added: { ...none, practice: [city] }, practisedUnderOther: [] });
		expect(inGrid.text).toContain(`${m.themes.gapInGrid} Ålmvik: A calm harbour.`);
		expect(inGrid.text).not.toContain(m.themes.gap);
		expect(drawn(ferries).text).not.toContain(m.themes.gap);
	});

	it('names the practices that stand under another theme beside a gap', () => {
		const part = drawn(housing, { added: none, practisedUnderOther: [city] });
		expect(part.text).toContain(`${m.themes.practisedUnderOther} Ålmvik: A calm harbour.`);
	});

	it('says who is silent, and what bears on the theme all the same', () => {
		const part = drawn(ferries, {
			silent: [
				{ ...city, entries: [], later: [] },
				{ ...city, id: 'b', name: 'Bay', later: [] }
			]
		});
		expect(part.headings.at(-1)).toBe(`3 ${m.themes.silent}: ${m.advocacy.countOf(2, 3)}`);
		expect(part.texts('listitem').slice(-2)).toEqual(['Ålmvik', 'Bay: A calm harbour']);
	});

	it('says where the subject of an entry stands under another theme', () => {
		const { entryId } = ferries.grid.practice[0]!.entries[0]!;
		expect(drawn(ferries, { offTheme: { [entryId]: ['Rooms'] } }).text).toContain(m.grid.offTheme(['Rooms']));
		expect(drawn(ferries, { offTheme: {} }).text).not.toContain('under another');
	});
});

describe('what the network has set up on a theme', () => {
	it('says of meetings, asks and exchanges that there is none where there is none', () => {
		const empty = rendered(ThemeNetwork, {
			slice: { ...ferries, meetings: [], advocacy: [], exchangeTopics: [] }
		}).text;
		for (const words of [m.themes.noMeeting, m.themes.noAdvocacy, m.themes.noExchange])
			expect(empty).toContain(words);
	});

	it('names a meeting with its time and pack, and an exchange whose list is open as open', () => {
		const topic = { id: 't', name: 'Classes', cities: [{ id: 'almvik', name: 'Ålmvik' }], isOpen: true };
		const part = rendered(ThemeNetwork, { slice: { ...housing, exchangeTopics: [topic] } });
		expect(part.one('link', /Meeting pack ?: Rooms in winter/).address).toMatch(
			/^meetings\/almvik-2026-02\/pack\//
		);
		expect(part.text).toMatch(new RegExp(`Classes: Ålmvik \\(${m.themes.openList}\\)`));
		expect(part.text).not.toContain(m.themes.noMeeting);
	});
});

describe('what the EU has set up on a theme', () => {
	const nothing = { partnershipActions: [], integrationActions: [], localMeasures: [] };
	const background = (changed: object) =>
		rendered(ThemeBackground, {
			background: {
				...{ ...nothing, claims: new Map(), unlinkedIds: [], titles: new Map([['s', 'Work plan']]) },
				...changed
			}
		});

	it('is said to be linked by nobody where there is nothing, which is no claim about the EU', () => {
		expect(background({}).text).toBe(`${m.policy.heading} ${m.policy.none}`);
	});

	it('stands under its kind, with its source, its deadline and who leads where that is stated', () => {
		const link = {
			...provenance,
			themeId: 't',
			targetKind: 'partnership_action',
			targetId: 'a1',
			why: 'Boats.'
		};
		const drawn = background({ partnershipActions: [{ row: action, links: [link] }] });
		expect(drawn.text).toContain(`${m.policy.ourLink} Boats.`);
		expect(drawn.text).toContain(`${m.policy.pillar}: ${m.evidence.emptyShort.picture}`);
		expect(drawn.headings).toContain(`3 ${m.policy.kind.partnershipActions}`);
		expect(drawn.text).toContain(`${m.evidence.source}: Work plan`);
		expect(drawn.text).toContain('Deadline: June 2027');
		expect(drawn.text).toContain('Led by Almvik');
		const open = { ...action, coLeaders: [], governanceLevels: [] };
		expect(background({ partnershipActions: [{ row: open, links: [] }] }).text).not.toMatch(/Led by|Levels:/);
	});

	it('has the status of an action of the plan, and measures as a list', () => {
		const drawn = background({
			integrationActions: [{ row: planned, links: [] }],
			localMeasures: [{ row: measure, links: [] }]
		});
		expect(drawn.text).toContain(`${m.policy.status}: ${m.policy.statuses.pending}`);
		expect(drawn.one('listitem').text).toContain(measure.measure);
	});
});
