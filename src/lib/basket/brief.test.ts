import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_RELATIONS, basketOf, cited, today } from '../../../tests/support/tiny-brief.ts';
import type { Cited } from '../citations/fetch-citation.ts';
import type { RelatedFigure } from '../selectors/record-relations.ts';
import { BasketFileError, readBasket, writeBasket } from './basket-file.ts';
import { LINK_LIMIT, basketFragment, basketFromFragment } from './basket-link.ts';
import { addFinding, assignItem, changeFinding, emptyBasket, moveFinding, setText } from './basket.ts';
import { findingCities } from './finding-cities.ts';
import { addWholeFinding, joinBaskets } from './join-baskets.ts';
import { basketWarnings } from './warnings.ts';

describe('the cities of a finding', () => {
	it('are for by a record, unless the reader says otherwise; the others were not looked at', () => {
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
			unbacked: [],
			silent: [],
			unsorted: [],
			unseen: ['west']
		});
	});

	it('are for or against by a record alone, and silent only where somebody looked', () => {
		const finding = {
			items: [],
			cities: { north: 'for', south: 'silent', west: 'silent' } as const,
			looked: ['west']
		};
		expect(findingCities(finding, ['north', 'south', 'west'], () => null)).toMatchObject({
			for: [],
			unbacked: ['north'],
			silent: ['west'],
			unseen: ['south']
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
					const sorted = findingCities(
						{ items: [], cities, looked: ['north'] },
						['north', 'south', 'west'],
						() => null
					);
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
		const behind = { figures: {}, behind: { 'grid/g': ['needs/a'] }, offers: {} };
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
		expect(
			kinds([cited('facts/a', '1'), cited('facts/b', '2')], { figures, behind: {}, offers: {} })
		).toEqual(['figures facts/a facts/b']);
		expect(
			kinds([cited('facts/a', '1'), cited('facts/b', '2')], {
				figures: { ...figures, 'facts/b': figure },
				behind: {},
				offers: {}
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
