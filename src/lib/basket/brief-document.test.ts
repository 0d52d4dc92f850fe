import { describe, expect, it } from 'vitest';
import { basketOf, cited, input, today } from '../../../tests/support/tiny-brief.ts';
import { toHtml } from '../documents/to-html.ts';
import { toMarkdown } from '../documents/to-markdown.ts';
import { emptyBasket, setCase, setText } from './basket.ts';
import { briefCsv } from './brief-csv.ts';
import { briefDocument } from './brief-document.ts';
import { findingParts } from './finding-parts.ts';
import { addWholeFinding } from './join-baskets.ts';

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
			cities: { west: 'silent' },
			looked: ['west']
		});
		const text = toMarkdown(briefDocument(input([cited('needs/a', 'Not enough housing.')], basket)));
		expect(text).toContain('**Borne out by 1 of 3 cities, silent: 1, not looked at: 1.**');
		expect(text).toMatch(/\[\^1\]: Publisher, Baseline, February 2024, p\. 7\. Tiny dashboard, dataset v1/);
		expect(text).toContain('CC BY 4.0');
	});

	it('keeps what speaks against a finding apart from its evidence', () => {
		const items = ['needs/b', 'needs/a'].map((key) => ({ key, note: '', taken: today }));
		const basket = addWholeFinding(emptyBasket('tiny'), { text: 'F', items, cities: { south: 'against' } });
		const records = [cited('needs/a', 'Yes.'), cited('needs/b', 'No.', { cityId: 'south' })];
		const text = toMarkdown(briefDocument(input(records, basket)));
		expect(text).toMatch(/Yes\.\[\^1\]\s+Counter-examples:\s+- \*\*South:\*\* No\.\[\^2\]/);
	});

	it('keeps no access apart from an exclusion that is only proposed, wherever it counts', () => {
		const fund = (key: string, cityId: string, kind: string) =>
			cited(key, `${cityId} and the fund.`, { cityId, kind, title: 'FUND' });
		const records = [
			fund('funding/a', 'north', 'no-access'),
			fund('funding/b', 'south', 'unclear'),
			fund('funding/c', 'west', 'accessible')
		];
		const items = records.map(([key]) => ({ key, note: '', taken: today }));
		const basket = addWholeFinding(emptyBasket('tiny'), { text: 'F', items, cities: { west: 'against' } });
		const whole = input(records, basket);
		expect(findingParts(basket.findings[0]!, whole).map(({ cityIds, ...part }) => [part, cityIds])).toEqual([
			[{ stance: 'for', access: 'no-access' }, ['north']],
			[{ stance: 'for', access: 'unclear' }, ['south']],
			[{ stance: 'against', access: 'accessible' }, ['west']]
		]);
		const text = toMarkdown(briefDocument(whole));
		expect(text).toContain(
			'Borne out by 2 of 3 cities (no access at the time: 1; exclusion proposed, or unclear: 1), counter-example: 1 (access: 1).'
		);
		expect(text).toContain('Bears it out, exclusion proposed, or unclear: South.');
		expect(text).not.toMatch(/\bagainst\b/i);
	});

	it('says of a finding without records that no city is counted', () => {
		const basket = addWholeFinding(emptyBasket('tiny'), {
			...{ text: 'F', items: [], looked: ['north', 'south', 'west'] },
			cities: { north: 'for', south: 'against', west: 'silent' }
		});
		const text = toMarkdown(briefDocument(input([], basket)));
		expect(text).toContain('Borne out by 0 of 3 cities, sorted without a record: 2, silent: 1.');
		expect(text).toContain('North (bears it out) and South (counter-example)');
	});

	it('cites a source in full once, prints its case once, and keeps its author’s notes out', () => {
		const records = [cited('needs/a', 'One.'), cited('practices/b', 'Two.', { title: 'House', page: '9' })];
		const found = addWholeFinding(emptyBasket('tiny'), {
			...{ text: 'F', cities: {} },
			items: records.map(([key]) => ({ key, note: '', taken: today }))
		});
		const whole = input(records, setCase(found, 'practices/b'));
		const warnings = [{ kind: 'basis', keys: ['needs/a'], basis: 'inferred' }] as const;
		const text = toMarkdown(briefDocument({ ...whole, warnings }));
		expect(text).toContain('[^2]: As note 1, p. 9. ');
		expect(text.match(/Two\./g)).toHaveLength(1);
		expect(text).toContain('House. Its record stands above, among the findings.');
		expect(text).not.toContain('Read with care');
		expect(text).toContain('As of February 2024 (Baseline).');
	});

	it('says how many of its records may be over, also where they are of several sources', () => {
		const [key, hook] = cited('partnership_actions/c', 'Three.');
		const source = { ...hook.citation.source, sourceId: 'eu', title: 'Plan', published: '2025' };
		const whole = input([
			cited('needs/a', 'One is now open.'),
			cited('needs/b', 'Two are now open.'),
			[key, { ...hook, citation: { ...hook.citation, source } }]
		]);
		const warnings = ['needs/a', 'needs/b'].map((item) => ({
			...({ kind: 'horizon', keys: [item] } as const),
			past: [{ words: 'now', kind: 'moment' as const, asOf: '2024-02' }]
		}));
		const text = toMarkdown(briefDocument({ ...whole, warnings }));
		expect(text).toContain(
			'As of February 2024 (Baseline). 2 records speak of dates or plans that may be over by now. As of 2025 (Plan).'
		);
	});

	it('dates a bullet whose words hold for a time only, before the mark that ends it', () => {
		const age = { kind: 'age', when: 'February 2024', isOfSource: true } as const;
		const records = [
			cited('needs/a', 'No money at present.', { later: [{ ...age, words: ['at present'] }] }),
			cited('facts/b', '12 % in 2021.', { later: [{ ...age, words: [] }] }),
			cited('needs/c', 'No homes.')
		];
		const [key, undated] = cited('needs/d', 'Open now.', { later: [{ ...age, words: ['now'] }] });
		const { citation } = undated;
		const noDate = { ...citation, source: { ...citation.source, sourceId: 'u', published: null } };
		const text = toMarkdown(briefDocument(input([...records, [key, { ...undated, citation: noDate }]])));
		expect(text).toContain('No money at present (February 2024).[^1]');
		for (const plain of ['12 % in 2021.[^2]', 'No homes.[^3]', 'Open now.[^4]'])
			expect(text).toContain(plain);
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
