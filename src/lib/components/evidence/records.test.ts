import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import type { LaterNote, RecordNote } from '#lib/domain/later-note.ts';
import type { EvidenceRecord, Provenance } from '#lib/domain/record.ts';
import { m } from '#lib/messages/index.ts';
import LaterFacts from './LaterFacts.svelte';
import PracticeFacts from './PracticeFacts.svelte';
import RecordLater from './RecordLater.svelte';
import RecordList from './RecordList.svelte';
import SourceBody from './SourceBody.svelte';
import SourceDetails from './SourceDetails.svelte';

const provenance = { sourceId: 'notes', page: '7-8', basis: 'stated', basisNote: null } as const;
const addresses = { href: '#a', sourceHref: 'about/#notes' };

describe('the source of a record at a glance', () => {
	const glance = (changed: Partial<Provenance>, table: 'needs' | 'grid' | 'group_matrix' = 'needs') =>
		rendered(SourceDetails, {
			...addresses,
			record: { table, id: 'a' },
			provenance: { ...provenance, ...changed },
			noteHref: null
		}).one('summary').text;

	it('is its pages; that there are none is said', () => {
		expect(glance({})).toBe('Source: pp. 7–8');
		expect(glance({ page: null })).toBe('Source: no page');
	});

	it('says what was inferred of it, by the table, and what is ours', () => {
		expect(glance({ basis: 'inferred' })).toBe('Source: pp. 7–8, inferred');
		expect(glance({ basis: 'inferred' }, 'grid')).toBe('Source: pp. 7–8, kind inferred');
		expect(glance({ basis: 'inferred' }, 'group_matrix')).toBe('Source: pp. 7–8, mark inferred');
		expect(glance({ basis: 'editorial' })).toBe('Source: pp. 7–8, editorial');
	});

	it('can be collected as a record where it is one', () => {
		const props = { ...addresses, provenance, noteHref: null };
		const record = { table: 'needs', id: 'a' } as const;
		expect(
			rendered(SourceDetails, { ...props, record })
				.one('group')
				.attribute('data-record')
		).toBe('needs/a');
		expect(rendered(SourceDetails, props).one('group').attribute('data-record')).toBeUndefined();
	});
});

describe('the source of a record at length', () => {
	it('says how it stands there, with the note where there is one', () => {
		const body = (changed: Partial<Provenance>) =>
			rendered(SourceBody, { ...addresses, table: 'grid', provenance: { ...provenance, ...changed } });
		expect(body({}).text).toBe('Stated in the source. Source · Permanent link');
		const inferred = body({ basis: 'inferred', basisNote: 'From the list.' });
		expect(inferred.text).toContain(`${m.evidence.inferredLong.kind} From the list.`);
		expect(inferred.addresses).toEqual(['about/#notes', '#a']);
	});
});

const source = { publisher: 'A paper', title: 'News', published: '3 May 2025', url: 'https://example.org/n' };
const held: LaterNote = {
	...{ id: 'held-a', kind: 'held', text: 'It was held.', when: '2 May 2025' },
	...{ basis: 'stated', basisNote: null, source }
};
const age: RecordNote = { kind: 'age', words: ['now'], when: 'May 2025', isOfSource: true };

describe('what later sources say of a record', () => {
	it('says that it is none of the report, its time and its source, which it opens', () => {
		const part = rendered(LaterFacts, { notes: [held] });
		expect(part.text).toBe('After the report. Held, 2 May 2025: It was held. (A paper, 3 May 2025; more)');
		expect(part.addresses).toEqual(['https://example.org/n', 'since/#held-a']);
	});

	it('says where the fact or its source has no date, and where it is not stated', () => {
		const undated = { ...source, published: null, url: null };
		const part = rendered(LaterFacts, {
			notes: [{ ...held, when: null, basis: 'inferred', source: undated }]
		});
		expect(part.text).toContain('Held, no date in the source: ');
		expect(part.text).toContain('(A paper, no date, inferred');
		expect(part.addresses).toEqual(['since/#held-a', 'since/#held-a']);
	});

	it('says how old words are that hold for a time only, without a source of their own', () => {
		const part = rendered(LaterFacts, { notes: [age] });
		expect(part.text).toBe('Said in May 2025: “now”. The time is inferred from the date of the source.');
		expect(part.all('link')).toHaveLength(0);
	});

	it('stands at its record alone, in the language of the network', () => {
		const records = { later: { 'meetings/a': [held] }, language: 'pt' };
		const at = (id: string, language = 'pt') =>
			rendered(RecordLater, { table: 'meetings', id }, { records: { ...records, language } });
		expect(at('a').inLanguage('pt')).toEqual(['It was held.']);
		expect(at('a', 'en').inLanguage('en')).toEqual([]);
		expect(at('b').text).toBe('');
		expect(rendered(RecordLater, { table: 'meetings', id: 'a' }).text).toBe('');
	});
});

describe('records city by city', () => {
	const record: EvidenceRecord = {
		...{ table: 'needs', id: 'a', cityId: 'almvik', kind: 'challenge', title: null, text: 'Rooms.' },
		...{ themeIds: [], groupIds: [], path: 'cities/almvik/#a', ...provenance }
	};
	const cities = [
		{ id: 'almvik', name: 'Ålmvik', entries: [record, { ...record, id: 'b', title: 'Boats' }] }
	];

	it('lead to the city and to each place in its profile, and are named by their title where they have one', () => {
		const part = rendered(RecordList, { cities });
		expect(part.one('term').text).toBe('Ålmvik');
		expect(part.texts('listitem')).toEqual([
			expect.stringMatching(/^Rooms\. In the city’s profile/),
			expect.stringMatching(/^Boats In the city’s profile/)
		]);
		expect(part.addresses).toContain('cities/almvik/#a');
	});

	it('stand in the grid where they are lines of the grid', () => {
		const entry: EvidenceRecord = { ...record, table: 'grid', path: 'grid/almvik/#a' };
		const part = rendered(RecordList, { cities: [{ ...cities[0]!, entries: [entry] }] });
		expect(part.one('link', m.practices.grid).address).toBe('grid/almvik/#a');
		expect(part.text).not.toContain(m.practices.onProfile);
	});

	it('stand in the records of the city where they are marks of a group, which can rest on the grid', () => {
		const mark: EvidenceRecord = { ...record, table: 'group_matrix' };
		const part = rendered(RecordList, { cities: [{ ...cities[0]!, entries: [mark] }] });
		expect(part.one('link', m.practices.onRecords).address).toBe('cities/almvik/#a');
		expect(part.text).not.toContain(m.practices.onProfile);
	});

	it('say what each is where no heading says it for all', () => {
		expect(rendered(RecordList, { cities, kinds: true }).texts('listitem')[0]).toMatch(/^Challenge: Rooms\./);
	});
});

describe('what a source says of a practice', () => {
	const practice = {
		...{
			practiceId: 'boat',
			cityId: 'almvik',
			title: 'Night boat',
			summary: 'A late ferry.',
			section: [],
			since: '2021'
		},
		...{ leadOrganisation: null, partners: ['Library', 'Choir'], funding: null, themeIds: [], groupIds: [] },
		...provenance
	};
	const card = {
		practice,
		city: { id: 'almvik', name: 'Ålmvik' },
		groups: [{ id: 'g', name: 'Students' }],
		themes: [],
		open: []
	};

	it('is named, and what it leaves out is a question to ask', () => {
		const facts = rendered(PracticeFacts, { card });
		const read = new Map(facts.texts('term').map((term, at) => [term, facts.texts('definition')[at]]));
		const { field, question } = m.practices;
		expect(read.get(field.partners)).toBe('Library and Choir');
		expect(read.get(field.groupIds)).toBe('Students');
		expect(read.get(field.leadOrganisation)).toBe(question.leadOrganisation);
		expect(read.get(field.funding)).toBe(question.funding);
		expect(facts.texts('emphasis')).toEqual([question.leadOrganisation, question.funding]);
	});
});
