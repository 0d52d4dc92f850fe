import { describe, expect, it } from 'vitest';
import { createRawSnippet } from 'svelte';
import { briefOf } from '../../../../tests/support/brief-state.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import { basketOf, cited } from '../../../../tests/support/tiny-brief.ts';
import { addFinding, emptyBasket, setText } from '#lib/basket/basket.ts';
import { brief as words } from '#lib/messages/en/brief.ts';
import BriefFiles from './BriefFiles.svelte';
import BriefShell from './BriefShell.svelte';
import BriefTexts from './BriefTexts.svelte';
import EmptyBrief from './EmptyBrief.svelte';
import KeepBasket from './KeepBasket.svelte';

const empty = emptyBasket('tiny');
const records = [cited('needs/a', 'Rents.')];
const full = () => briefOf(basketOf('needs/a'), { records });
const underFinding = () => briefOf({ ...addFinding(empty), items: [] }, {});

describe('the page of the brief', () => {
	const items = createRawSnippet(() => ({ render: () => '<ol><li>Record</li></ol>' }));
	const shell = (brief = full()) => rendered(BriefShell, { brief, items });

	it('says that the basket is empty, or shows its records as further evidence', () => {
		const published = rendered(EmptyBrief, { network: 'tiny' });
		expect(published.text).toContain(words.empty);
		expect(published.text).not.toContain(words.looseLead);
		expect(shell().text).toContain(`${words.looseLead} Record`);
		expect(shell().text).not.toContain(words.empty);
	});

	it('has no list of loose records where all stand under findings', () => {
		const brief = briefOf({
			...addFinding(empty),
			findings: [{ ...addFinding(empty).findings[0]!, items: [{ key: 'needs/a', note: '', taken: '' }] }]
		});
		expect(shell(brief).headings).not.toContain(`2 ${words.loose}`);
		expect(shell().headings).toContain(`2 ${words.loose}`);
	});

	it('says that records could not be fetched and offers to try again, only where that is so', () => {
		expect(shell().all('alert')).toHaveLength(0);
		const failed = full();
		failed.hasFailed = true;
		expect(shell(failed).one('alert').text).toContain(words.failed);
		expect(shell(failed).one('button', words.retry).name).toBe(words.retry);
	});

	it('says that this browser keeps nothing, where it keeps nothing', () => {
		const lost = briefOf(basketOf('needs/a'), { isKeeping: false });
		expect(shell(lost).one('alert').text).toBe(words.notKept);
		expect(shell(lost).text).not.toContain(words.kept);
		expect(shell().text).toContain(words.kept);
	});
});

describe('the ways of a basket', () => {
	it('are to open one; to save, share and empty it only where there is something in it', () => {
		expect(rendered(KeepBasket, { brief: briefOf(empty) }).all('button')).toHaveLength(0);
		expect(rendered(KeepBasket, { brief: full() }).texts('button')).toEqual([
			words.saveFile,
			words.share,
			words.emptyBasket
		]);
		expect(rendered(KeepBasket, { brief: underFinding() }).texts('button')).toHaveLength(3);
	});

	it('count its records', () => {
		expect(rendered(KeepBasket, { brief: full() }).text).toMatch(/^1 record\. /);
		expect(rendered(KeepBasket, { brief: briefOf(basketOf('needs/a', 'needs/b')) }).text).toMatch(
			/^2 records\. /
		);
	});
});

describe('the files of a brief', () => {
	it('are those of its records, too, where it has records', () => {
		const groups = (brief = full()) =>
			rendered(BriefFiles, { brief })
				.all('group')
				.map(({ name }) => name);
		expect(groups()).toEqual([words.takeBrief, words.takeRecords]);
		expect(groups(underFinding())).toEqual([words.takeBrief]);
	});
});

describe('the words of a brief', () => {
	it('have a field each, with what it is for, and what was written before', () => {
		const part = rendered(BriefTexts, {
			brief: briefOf(setText(setText(empty, 'title', 'Homes'), 'ask', 'Build.'))
		});
		expect(part.one('textbox', words.text.title).attribute('value')).toBe('Homes');
		expect(part.one('textbox', words.text.ask).text).toBe('Build.');
		expect(part.all('textbox').map(({ name }) => name)).toEqual(Object.values(words.text));
		expect(part.text).toContain(words.hint.euHook);
	});
});
