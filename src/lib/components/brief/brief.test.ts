import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import { briefOf, type Read } from '../../../../tests/support/brief-state.ts';
import { basketOf, cited } from '../../../../tests/support/tiny-brief.ts';
import {
	addFinding,
	assignItem,
	changeFinding,
	emptyBasket,
	lookAt,
	setCase,
	type Basket
} from '#lib/basket/basket.ts';
import { setAsk, setHook } from '#lib/basket/set-hook.ts';
import type { Cited } from '#lib/citations/fetch-citation.ts';
import { briefHook } from '#lib/messages/en/brief-hook.ts';
import { brief as words } from '#lib/messages/en/brief.ts';
import { m } from '#lib/messages/index.ts';
import BasketRecord from './BasketRecord.svelte';
import BriefWarnings from './BriefWarnings.svelte';
import FindingEditor from './FindingEditor.svelte';
import ItemList from './ItemList.svelte';
import PartRecords from './PartRecords.svelte';

describe('a collected record', () => {
	const drawn = (records: Read['records'], basket = basketOf('needs/a')) => {
		const [item] = [...basket.findings.flatMap(({ items }) => items), ...basket.items];
		return rendered(BasketRecord, {
			...{ brief: briefOf(basket, { records }), item: item!, isFirst: true, isLast: false },
			findingId: basket.findings.find(({ items }) => items.length > 0)?.id ?? null,
			...{ onmove: () => {}, onremove: () => {} }
		});
	};
	const head = (more: Partial<Cited['record']>, key = 'needs/a') =>
		drawn([cited(key, 'Rents are high.', more)], basketOf(key)).all('paragraph')[0]!.text;

	it('is told by its kind, city, page and basis, and leads to where it stands', () => {
		expect(head({})).toBe('Challenge, North, p. 7, stated');
		expect(head({ cityId: null, page: null })).toBe(`Challenge, ${m.evidence.noPage}, stated`);
		const link = drawn([cited('needs/a', 'Rents are high.')]).one('link');
		expect([link.name, link.attribute('href')]).toEqual([
			'Rents are high.',
			'https://example.org/cities/north/#a'
		]);
	});

	it('says what of it is inferred', () => {
		expect(head({ basis: 'inferred' })).toMatch(/, inferred$/);
		expect(head({ basis: 'inferred' }, 'grid/a')).toMatch(/, kind inferred$/);
		expect(head({ basis: 'editorial' })).toMatch(/, editorial$/);
	});

	it('that the tables do not have says so; one that is still on its way does not', () => {
		expect(drawn([['needs/a', null]]).text).toContain(words.item.missing('needs/a'));
		expect(drawn([]).text).toContain(words.loading);
		expect(drawn([]).text).not.toContain(words.item.missing('needs/a'));
	});

	it('can be the ask or the hook of the brief where its table has such records, else its case only', () => {
		const boxes = (key: string, change: (basket: Basket) => Basket = (basket) => basket) =>
			drawn([cited(key, 'Words.')], change(basketOf(key)))
				.all('checkbox')
				.map((box) => [box.name, box.attribute('checked') !== undefined]);
		expect(boxes('needs/a')).toEqual([[words.item.case, false]]);
		expect(boxes('advocacy/a', (basket) => setAsk(basket, 'advocacy/a', true))).toEqual([
			[words.item.case, false],
			[briefHook.part.ask.item, true]
		]);
		expect(boxes('milestones/a', (basket) => setCase(basket, 'milestones/a'))).toEqual([
			[words.item.case, true],
			[briefHook.part.euHook.item, false]
		]);
	});

	it('offers every finding by its place and words, and stands under its own', () => {
		const basket = assignItem(
			addFinding(addFinding(basketOf('needs/a'), 'Rents'), ''),
			'needs/a',
			'finding-2'
		);
		const options = drawn([cited('needs/a', 'Words.')], basket).all('option');
		expect(options.map(({ text }) => text)).toEqual([
			words.item.none,
			'1. Rents',
			`2. ${words.finding.unnamed}`
		]);
		expect(options.map((option) => option.attribute('selected') !== undefined)).toEqual([false, false, true]);
	});
});

describe('the list of collected records', () => {
	it('keeps their order, moves none beyond its ends, and names each in its buttons', () => {
		const basket = basketOf('needs/a', 'needs/b');
		const records = [cited('needs/a', 'Rents.'), cited('needs/b', 'Schools.', { cityId: 'south' })];
		const part = rendered(ItemList, {
			brief: briefOf(basket, { records }),
			items: basket.items,
			findingId: null
		});
		const closed = part.all('button').filter((button) => button.attribute('aria-disabled') === 'true');
		expect(part.all('listitem')).toHaveLength(2);
		expect(closed.map(({ name }) => name)).toEqual([
			`${words.item.up}: North, Rents.`,
			`${words.item.down}: South, Schools.`
		]);
	});
});

describe('a finding of the brief', () => {
	const finding = (change: (basket: Basket) => Basket = (basket) => basket, start: string | null = null) => {
		const basket = change(addFinding(basketOf('needs/a'), 'Rents are high', start));
		const brief = briefOf(basket, { records: [cited('needs/a', 'Rents.')] });
		return rendered(FindingEditor, { brief, finding: basket.findings[0]!, place: 0 });
	};
	const withRecord = (basket: Basket) => assignItem(basket, 'needs/a', 'finding-1');
	const verdict = (city: string, how: 'against' | 'silent') => (basket: Basket) =>
		changeFinding(basket, 'finding-1', { city, verdict: how });
	const standing = (part: ReturnType<typeof finding>, city: string) =>
		part
			.one('combobox', city)
			.all('option')
			.find((option) => option.attribute('selected') !== undefined)?.text;

	it('counts its cities by what its records and the reader say, never as silent what nobody opened', () => {
		const part = finding((basket) => verdict('south', 'silent')(withRecord(basket)));
		expect(part.text).toContain('Borne out by 1 of 3 cities, not looked at: 2');
		expect(part.one('link', words.finding.openFirst('South')).attribute('href')).toBe(
			'https://example.org/cities/south/'
		);
		const opened = finding((basket) => lookAt(verdict('south', 'silent')(basket), 'finding-1', ['south']));
		expect(opened.text).toContain('Borne out by 0 of 3 cities, silent: 1, not looked at: 2');
		expect(opened.texts('link')).not.toContain(words.finding.openFirst('South'));
	});

	it('says of each city how it stands: by its record, by the reader, or not looked at', () => {
		const part = finding((basket) => verdict('south', 'against')(withRecord(basket)));
		expect(standing(part, 'North')).toBe(`${words.stance.for} (${words.byRecord})`);
		expect(standing(part, 'South')).toBe(words.stance.against);
		expect(standing(part, 'West')).toBe(words.stance.unseen);
		expect(part.text).toContain(words.stance.unbacked);
		expect(finding(withRecord).text).not.toContain(words.stance.unbacked);
	});

	it('offers to call silent the cities that were opened and not sorted, and says how many', () => {
		const part = finding((basket) => lookAt(basket, 'finding-1', ['south', 'west']));
		expect(part.one('button', words.finding.restSilent(2)).name).toContain('2 cities');
		expect(finding().text).not.toContain('Silent: the');
	});

	it('leads back to where it was begun; without that, to a search for its words; without words, nowhere', () => {
		const links = (start: string | null, text = 'Rents are high') =>
			finding((basket) => changeFinding(basket, 'finding-1', { text }), start)
				.all('link')
				.map((link) => `${link.name} ${link.attribute('href')}`);
		const site = 'https://example.org/';
		expect(links('advocacy/rents/')).toEqual([`${m.claimCheck.toAsk} ${site}advocacy/rents/`]);
		expect(links('themes/rents/')).toEqual([`${m.claimCheck.goOn} ${site}themes/rents/#claim`]);
		expect(links(null)).toEqual([`${words.finding.searchFor} ${site}search/?q=Rents+are+high`]);
		expect(links(null, ' ')).toEqual([]);
	});

	it('without a record says how it gets one', () => {
		expect(finding().text).toContain(words.finding.noRecords);
		expect(finding(withRecord).text).not.toContain(words.finding.noRecords);
	});
});

describe('what a hostile reader would point at', () => {
	it('is listed in words, or it is said that there is nothing', () => {
		const warnings = (more: Partial<Cited['record']>) =>
			rendered(BriefWarnings, {
				brief: briefOf(basketOf('needs/a'), { records: [cited('needs/a', 'Rents.', more)] })
			});
		expect(warnings({ basis: 'inferred' }).texts('listitem')).toEqual([
			words.warning.inferred.wording('North: “Rents.”')
		]);
		expect(warnings({ basis: 'inferred' }).text).not.toContain(words.noWarnings);
		expect(warnings({}).text).toBe(`${words.warnings} ${words.noWarnings}`);
	});
});

describe('the records that a brief takes as its ask or hook', () => {
	const offer = (key: string) => ({ key, label: `Offer ${key}` });
	const begun = addFinding(emptyBasket('tiny'), 'Rents', 'advocacy/rents/');
	const part = (basket: Basket, asks: readonly string[], records: Read['records'] = []) =>
		rendered(PartRecords, {
			brief: briefOf(basket, {
				records,
				relations: { offers: { 'advocacy/rents/': { asks: asks.map(offer), hooks: [] } } }
			}),
			part: 'ask'
		});

	it('are offered four at most, each once, and never one that is taken', () => {
		const keys = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `advocacy/${id}`);
		const twice = addFinding(begun, 'Again', 'advocacy/rents/');
		expect(part(twice, keys).texts('button')).toEqual(
			keys.slice(0, 4).map((key) => briefHook.part.ask.take(`Offer ${key}`))
		);
		const taken = part(setAsk(begun, keys[0]!, true), keys.slice(0, 2), [cited(keys[0]!, 'Build.')]);
		expect(taken.all('button').map(({ name }) => name)).toEqual([
			briefHook.part.ask.leave('Build.'),
			briefHook.part.ask.take(`Offer ${keys[1]!}`)
		]);
		expect(part(begun, []).text).toBe('');
	});

	it('are said to ask nothing where their source asks nothing', () => {
		const text = (request: Cited['record']['request']) =>
			part(setAsk(begun, 'advocacy/a', true), [], [cited('advocacy/a', 'Rents.', { request })]).text;
		expect(text(undefined)).toContain(briefHook.noRequest);
		expect(text({ text: 'Build.', of: null })).not.toContain(briefHook.noRequest);
		const hook = briefOf(setHook(emptyBasket('tiny'), 'milestones/a', true), {
			records: [cited('milestones/a', 'Signed.')]
		});
		expect(rendered(PartRecords, { brief: hook, part: 'euHook' }).text).not.toContain(briefHook.noRequest);
	});
});
