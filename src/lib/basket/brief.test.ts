import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cited, CitingSlice } from '../citations/fetch-citation.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { toHtml } from '../documents/to-html.ts';
import { toMarkdown } from '../documents/to-markdown.ts';
import type { RecordRelations, RelatedFigure } from '../selectors/record-relations.ts';
import { BasketFileError, readBasket, writeBasket } from './basket-file.ts';
import { LINK_LIMIT, basketFragment, basketFromFragment } from './basket-link.ts';
import {
	addFinding,
	addItem,
	assignItem,
	changeFinding,
	emptyBasket,
	moveFinding,
	setText
} from './basket.ts';
import { briefCsv } from './brief-csv.ts';
import { briefDocument } from './brief-document.ts';
import type { BriefInput } from './brief-input.ts';
import { findingCities } from './finding-cities.ts';
import { addWholeFinding, joinBaskets } from './join-baskets.ts';
import { basketWarnings } from './warnings.ts';

const source = {
	sourceId: 's',
	title: 'Baseline',
	publisher: 'Publisher',
	published: '2024-02',
	url: null,
	language: 'en'
};
const citing: CitingSlice = {
	buckets: 1,
	title: 'Tiny dashboard',
	version: 'v1',
	policyVersion: null,
	licence: 'CC BY 4.0',
	cities: { north: 'North', south: 'South', west: 'West' },
	sources: { s: source }
};

function cited(key: string, text: string, more: Partial<EvidenceRecord> = {}): [string, Cited] {
	const [table, id] = key.split('/') as [EvidenceRecord['table'], string];
	const record: EvidenceRecord = {
		...{ table, id, text, cityId: 'north', kind: 'challenge', title: null, themeIds: [], groupIds: [] },
		...{ path: `cities/north/#${id}`, sourceId: 's', page: '7', basis: 'stated', basisNote: null },
		...more
	};
	const dashboard = {
		title: citing.title,
		version: 'v1',
		address: 'https://example.org/',
		accessed: '2026-01-02'
	};
	return [
		key,
		{ record, citation: { record, city: citing.cities[record.cityId ?? ''] ?? null, source, dashboard } }
	];
}

const NO_RELATIONS: RecordRelations = { figures: {}, behind: {} };
const today = '2026-01-02';
const basketOf = (...keys: string[]) =>
	keys.reduce((basket, key) => addItem(basket, key, today), emptyBasket('tiny'));
const input = (
	records: [string, Cited][],
	basket = basketOf(...records.map(([key]) => key))
): BriefInput => ({
	...{ basket, citing, today, records: new Map(records), warnings: [], picture: null },
	address: 'https://example.org/'
});

describe('the cities of a finding', () => {
	it('are for by a record, unless the reader says otherwise; the others are unsorted, not silent', () => {
		const basket = addWholeFinding(emptyBasket('tiny'), {
			text: '',
			items: [
				{ key: 'needs/a', note: '', taken: '' },
				{ key: 'needs/b', note: '', taken: '' }
			],
			cities: { south: 'against' }
		});
		const cityOf = (key: string) => (key === 'needs/a' ? 'north' : 'south');
		expect(findingCities(basket.findings[0]!, ['north', 'south', 'west'], cityOf)).toEqual({
			for: ['north'],
			against: ['south'],
			silent: [],
			unsorted: ['west']
		});
	});

	it('stand in exactly one place each, whatever was sorted', () => {
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.constantFrom('north', 'south', 'nowhere', '__proto__'),
					fc.constantFrom('for', 'against', 'silent')
				),
				(cities) => {
					const sorted = findingCities({ items: [], cities }, ['north', 'south', 'west'], () => null);
					expect(Object.values(sorted).flat().sort()).toEqual(['north', 'south', 'west']);
				}
			)
		);
	});
});

describe('warnings', () => {
	const kinds = (records: [string, Cited][], relations = NO_RELATIONS, keys = records.map(([key]) => key)) =>
		basketWarnings(basketOf(...keys), { records: new Map(records), relations, today }).map(
			({ kind, keys: on }) => [kind, ...on].join(' ')
		);

	it('name records that stand twice, as words or as a grid entry with the line behind it', () => {
		expect(kinds([cited('needs/a', 'Not enough housing.'), cited('swot/b', 'not enough housing')])).toEqual([
			'twice needs/a swot/b'
		]);
		const behind = { figures: {}, behind: { 'grid/g': ['needs/a'] } };
		expect(kinds([cited('grid/g', 'Housing.'), cited('needs/a', 'Not enough housing.')], behind)).toEqual([
			'twice grid/g needs/a'
		]);
		expect(kinds([cited('needs/a', 'Same.'), cited('needs/b', 'Same.', { cityId: 'south' })])).toEqual([]);
	});

	it('name figures of one family that do not compare', () => {
		const figure: RelatedFigure = {
			indicatorId: 'i',
			groupId: null,
			unit: 'persons',
			measure: 'stock',
			geography: 'municipality',
			period: '2023',
			qualifier: 'exact',
			valueMax: null,
			family: 'f'
		};
		const figures = { 'facts/a': figure, 'facts/b': { ...figure, geography: 'province' as const } };
		expect(kinds([cited('facts/a', '1'), cited('facts/b', '2')], { figures, behind: {} })).toEqual([
			'figures facts/a facts/b'
		]);
		expect(
			kinds([cited('facts/a', '1'), cited('facts/b', '2')], {
				figures: { ...figures, 'facts/b': figure },
				behind: {}
			})
		).toEqual([]);
	});

	it('name what is inferred, and what the dataset does not have', () => {
		expect(kinds([cited('needs/a', 'Text.', { basis: 'inferred' })])).toEqual(['basis needs/a']);
		const gone = basketWarnings(basketOf('needs/gone'), {
			records: new Map([['needs/gone', null]]),
			relations: NO_RELATIONS,
			today
		});
		expect(gone.map(({ kind }) => kind)).toEqual(['missing']);
	});
});

describe('a basket on its way', () => {
	it('comes out of a link as it went in, or is too long for one', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 300 }),
				fc.string({ maxLength: 50 }),
				(ask, finding) => {
					const basket = assignItem(
						addFinding(setText(basketOf('needs/a'), 'ask', ask), finding),
						'needs/a',
						'finding-1'
					);
					const fragment = basketFragment(basket);
					expect(fragment === null || basketFromFragment(`#${fragment}`)).toEqual(
						fragment === null || readBasket(writeBasket(basket))
					);
				}
			)
		);
		expect(basketFragment(setText(emptyBasket('tiny'), 'ask', 'x'.repeat(LINK_LIMIT)))).toBeNull();
	});

	it('says that a link was cut', () => {
		const fragment = basketFragment(basketOf('needs/a'))!;
		expect(() => basketFromFragment(fragment.slice(0, -30))).toThrow(BasketFileError);
		expect(basketFromFragment('#finding-1')).toBeNull();
	});

	it('is added to another without changing what is there', () => {
		const own = changeFinding(addFinding(setText(basketOf('needs/a'), 'title', 'Mine')), 'finding-1', {
			text: 'One'
		});
		const other = assignItem(
			addFinding(setText(basketOf('needs/a', 'needs/b'), 'title', 'Theirs'), 'Two'),
			'needs/b',
			'finding-1'
		);
		const joined = joinBaskets(own, other);
		expect([
			joined.texts.title,
			joined.findings.map(({ text }) => text),
			joined.items.map(({ key }) => key)
		]).toEqual(['Mine', ['One', 'Two'], ['needs/a']]);
		expect(moveFinding(joined, 'finding-2', -1).findings.map(({ text }) => text)).toEqual(['Two', 'One']);
	});
});

describe('the brief', () => {
	const HOSTILE = [
		'<script>alert(1)</script>',
		'=HYPERLINK("x")',
		'\u202Eabc',
		'[a](javascript:1)',
		'w'.repeat(10_000)
	];

	it('counts its cities, cites the source before the dashboard, and names version and terms', () => {
		const basket = addWholeFinding(setText(emptyBasket('tiny'), 'title', 'Housing'), {
			text: 'Too few homes',
			items: [{ key: 'needs/a', note: '', taken: today }],
			cities: { west: 'silent' }
		});
		const text = toMarkdown(briefDocument(input([cited('needs/a', 'Not enough housing.')], basket)));
		expect(text).toContain('**1 of 3 cities, 1 silent, 1 not sorted.**');
		expect(text).toMatch(/\[\^1\]: Publisher, Baseline, February 2024, p\. 7\. Tiny dashboard, dataset v1/);
		expect(text).toContain('CC BY 4.0');
	});

	it('keeps what speaks against a finding apart from its evidence', () => {
		const items = ['needs/b', 'needs/a'].map((key) => ({ key, note: '', taken: today }));
		const basket = addWholeFinding(emptyBasket('tiny'), { text: 'F', items, cities: { south: 'against' } });
		const records = [cited('needs/a', 'Yes.'), cited('needs/b', 'No.', { cityId: 'south' })];
		const text = toMarkdown(briefDocument(input(records, basket)));
		expect(text).toMatch(/Yes\.\[\^1\]\s+From the cities counted against it:\s+- \*\*South:\*\* No\.\[\^2\]/);
	});

	it('holds hostile text as text in every format', () => {
		const records = HOSTILE.map((text, place) => cited(`needs/h${place}`, text, { title: text }));
		const hostile = setText(basketOf(...records.map(([key]) => key)), 'ask', HOSTILE.join('\n\n'));
		const whole = input(records, hostile);
		const html = toHtml(briefDocument(whole));
		expect(html).not.toMatch(/<script|href="javascript/i);
		expect(html).toContain('w'.repeat(10_000));
		expect(toMarkdown(briefDocument(whole))).not.toMatch(/<script|(?<!\\)\]\(javascript/i);
		const cells = briefCsv(whole).split(/\r\n|,/);
		expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
	});
});
