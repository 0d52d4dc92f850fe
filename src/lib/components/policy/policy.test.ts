import { describe, expect, it } from 'vitest';
import { action, provenance, step } from '../../../../tests/support/policy-rows.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import type { PartnershipAction, PartnershipMember, PartnershipStep } from '#lib/domain/policy-context.ts';
import { m } from '#lib/messages/index.ts';
import type { PolicyAction } from '#lib/pages/policy/overview.ts';
import type { MemberRow, MembersSlice } from '#lib/pages/policy/members.ts';
import ActionFacts from './ActionFacts.svelte';
import FundMatrix from './FundMatrix.svelte';
import MembersTable from './MembersTable.svelte';
import OwnLinkNote from './OwnLinkNote.svelte';
import OwnMembers from './OwnMembers.svelte';
import PolicyNote from './PolicyNote.svelte';
import PolicyPages from './PolicyPages.svelte';
import PolicyRemarks from './PolicyRemarks.svelte';
import StepsTable from './StepsTable.svelte';
import ThemeLinks from './ThemeLinks.svelte';

const notStated = m.evidence.emptyShort['not-stated'];
const picture = m.evidence.emptyShort.picture;

describe('the source of a row of the policy context', () => {
	it('has its remark in the open, once, where there is one', () => {
		const note = (basisNote: string | null) =>
			rendered(PolicyNote, {
				table: 'milestones',
				id: 'a',
				row: { ...provenance, basisNote },
				path: 'policy/#a'
			}).text;
		expect(note('Printed twice.')).toContain(`${m.europe.remark} Printed twice.`);
		expect(note('Printed twice.').split('Printed twice.')).toHaveLength(2);
		expect(note(null)).not.toContain(m.europe.remark);
	});

	it('says of a link to a theme that it is ours, and why', () => {
		const link = { ...provenance, why: 'Both are on boats.', basis: 'editorial', themeId: 't' } as const;
		const text = rendered(OwnLinkNote, { link: link as never, href: '#a' }).text;
		expect(text).toMatch(new RegExp(`^${m.policy.ourLink} Both are on boats\\. Source: p\\. 5, editorial`));
		expect(rendered(ThemeLinks, { links: [] }).text).toBe('');
	});
});

describe('an action of the partnership', () => {
	const facts = (changed: Partial<PartnershipAction> = {}, more: Partial<PolicyAction> = {}) => {
		const entry = { action: { ...action, ...changed }, steps: [], problems: [], links: [], ...more };
		const part = rendered(ActionFacts, { entry });
		return new Map(part.texts('term').map((term, at) => [term, part.texts('definition')[at]]));
	};
	const words = m.europe.field;

	it('says what the document leaves out, and what it shows as a picture only', () => {
		const read = facts();
		expect(read.get(words.pillar)).toBe(picture);
		for (const field of [words.stateOfPlay, words.outputs, words.members])
			expect(read.get(field)).toBe(notStated);
		expect(facts({ members: ['A', 'B'] }).get(words.members)).toBe('A; B');
	});

	it('counts its steps with all that parts of the document say of each, and leads to them', () => {
		const reading = { readings: [step, { ...step, stepId: 'p2' }], depth: 0, isContradicted: true };
		expect(facts({}, { steps: [reading] } as never).get(words.steps)).toBe('2 steps in the table');
		expect(facts().has(words.steps)).toBe(false);
	});
});

describe('the steps of the partnership', () => {
	const row = (changed: Partial<PartnershipStep>, isContradicted = false) => {
		const steps = [{ readings: [{ ...step, ...changed }], depth: 0, isContradicted }];
		return rendered(StepsTable, { id: 't', actions: [{ action, steps }] as never }).all('row')[1]!;
	};

	it('have their time, or say that the document shows it as a picture', () => {
		expect(row({}).texts('cell')[1]).toMatch(/January.*March 2026/);
		expect(row({ start: null, end: null }).texts('cell')[1]).toBe(picture);
	});

	it('say where another part of the document gives another time', () => {
		expect(row({}, true).texts('cell')[2]).toContain(m.europe.contradicted);
		expect(row({}).texts('cell')[2]).not.toContain(m.europe.contradicted);
	});

	it('part the word for the section from its number', () => {
		expect(row({}).texts('cell')[3]).toBe('Section: 2.1');
	});
});

const membership: PartnershipMember = {
	...{ memberId: 'm', name: 'Almvik', otherNames: [], category: 'Cities', countryCode: 'SE' },
	...{ latitude: null, longitude: null, phase: 'Phase 1' },
	...provenance
};
const member: MemberRow = {
	...{ memberId: 'm', name: 'Almvik', category: 'Cities', countryCode: 'SE', rows: [membership] },
	...{ movement: 'left', actions: [], isNamedOnly: false, ownCity: null, citiesOfCountry: [] },
	facets: { category: '', phase: '', movement: '', own: '' }
};
const members: MembersSlice = {
	phases: [
		{ phase: 'Phase 1', count: 1 },
		{ phase: 'Phase 2', count: 0 }
	],
	...{ categories: [], movements: [], namedOnly: [], others: [], own: { cities: [], states: [] }, map: null },
	...{ legend: [], filters: { category: [], phase: [], movement: [], own: [] }, remarks: [], source: 's' }
};

describe('the members of the partnership', () => {
	const row = (changed: Partial<MemberRow> = {}) => {
		const categories = [{ category: 'Cities', members: [{ ...member, ...changed }] }];
		return rendered(MembersTable, { id: 't', slice: { ...members, categories }, network: 'Harbours' }).all(
			'row'
		)[1]!;
	};

	it('are said to be listed or not in each phase, and counted', () => {
		expect(row().texts('cell').slice(2, 4)).toEqual([m.europe.inPhase, m.europe.notInPhase]);
		const slice = { ...members, categories: [{ category: 'Cities', members: [member] }] };
		const table = rendered(MembersTable, { id: 't', slice, network: 'Harbours' });
		expect(table.all('row').at(-1)!.texts('cell').slice(1, 3)).toEqual(['1 member', '0 members']);
	});

	it('say where they are of the network, or the government of one of its countries', () => {
		const ownCity = { cityId: 'almvik', name: 'Ålmvik' };
		expect(row({ ownCity }).one('link', m.europe.ownCity('Harbours')).address).toBe('cities/almvik/');
		expect(row({ citiesOfCountry: ['Ålmvik'] }).text).toContain('country of Ålmvik (Harbours)');
		expect(row().text).not.toContain('Harbours');
	});

	it('say where the table does not list one that an action names', () => {
		expect(row({ isNamedOnly: true }).text).toContain(m.europe.namedOnly);
		expect(row().text).not.toContain(m.europe.namedOnly);
	});

	it('are named with the remarks of all phases, of which none is told twice', () => {
		const rows = [
			{ ...membership, basisNote: 'Printed in bold.' },
			{ ...membership, phase: 'Phase 2', basisNote: 'Printed in bold. Its name is cut.' }
		];
		expect(row({ rows }).text.split('Printed in bold.')).toHaveLength(2);
	});

	it('of the network are listed apart; that there is none is said', () => {
		const own = (slice: Partial<MembersSlice>) =>
			rendered(OwnMembers, { slice: { ...members, ...slice }, network: 'Harbours' }).text;
		expect(own({})).toContain(m.europe.noOwnCity('Harbours'));
		const cities = [{ ...member, ownCity: { cityId: 'almvik', name: 'Ålmvik' }, actions: [action] }];
		expect(own({ own: { cities, states: [] } })).toMatch(/Almvik: Phase 1; Action 1/);
		expect(own({ own: { cities, states: [] } })).not.toContain(m.europe.noOwnCity('Harbours'));
		expect(own({ others: [{ name: 'A club', actions: [action] }] })).toContain(
			`A club: Action 1; ${m.europe.notListed}`
		);
		expect(own({})).not.toContain(m.europe.namedOnlyHeading);
	});
});

describe('the funds of the cities', () => {
	it('say of each city what its profile says, and keep a city without a row apart', () => {
		const said = { id: 'r', access: 'not-stated', text: null, provenance } as const;
		const slice = {
			fundNames: ['AMIF', 'ERDF'],
			cities: [{ cityId: 'almvik', name: 'Ålmvik', cells: [said, null] }]
		};
		const cells = rendered(FundMatrix, { id: 't', slice: slice as never })
			.all('row')[1]!
			.texts('cell');
		expect(cells[0]).toMatch(new RegExp(`^${notStated} Source: p\\. 5`));
		expect(cells[1]).toBe(m.evidence.emptyShort['no-entry']);
	});
});

describe('the pages on Europe', () => {
	it('mark the one that is open', () => {
		const open = rendered(PolicyPages, { current: 'funding' })
			.all('link')
			.filter((link) => link.attribute('aria-current'));
		expect(open.map(({ name }) => name)).toEqual([m.europe.funding]);
	});

	it('have their remarks with kind and source, and no heading without any', () => {
		const remark = { ...provenance, noteId: 'n', kind: 'conflict', text: 'Two dates.', tables: [] };
		const part = rendered(PolicyRemarks, { remarks: [remark] as never });
		expect(part.one('listitem').text).toMatch(/: Two dates\. Source: p\. 5/);
		expect(rendered(PolicyRemarks, { remarks: [] }).text).toBe('');
	});
});
