import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import { cited } from '../../../../tests/support/tiny-brief.ts';
import type { SuggestedColumn } from '#lib/domain/record-cells.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import { suggest as words } from '#lib/messages/en/suggest.ts';
import SuggestEditor from './SuggestEditor.svelte';
import SuggestForm from './SuggestForm.svelte';
import SuggestionList from './SuggestionList.svelte';
import { SuggestState, type OpenRecord, type SuggestPlaces } from './suggest-state.svelte.ts';

const change: Suggestion = {
	...{ table: 'needs', record_id: 'a', column: 'text', old_value: 'No rooms.', new_value: 'Few rooms.' },
	...{ why: 'More were built.', source: 'Report, p. 3', role: 'housing officer', date: '2026-01-02' }
};
const column = (name: string, more: Partial<SuggestedColumn> = {}): SuggestedColumn => ({
	...{ name, holds: `What ${name} holds.`, written: 'text in `plain` words', choices: [], canBeEmpty: false },
	...more
});
const kind = column('kind', { choices: ['challenge', 'learning-need'] });
const open: OpenRecord = {
	...{
		key: 'needs/a',
		cited: cited('needs/a', 'No rooms.')[1],
		columns: [kind, column('text'), column('note')]
	},
	cells: { kind: 'challenge', text: 'No rooms.' }
};

function state(suggestions: readonly Suggestion[] = []): SuggestState {
	const kept = new Map<string, string>();
	const nothing = () => Promise.reject(new Error('nothing is read in these tests'));
	const places: SuggestPlaces = {
		...{ network: 'tiny', address: 'https://example.org/', today: '2026-01-02' },
		storage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => kept.set(key, text) },
		...{ readRecord: nothing, fetchJson: nothing }
	};
	const made = new SuggestState(places);
	for (const suggestion of suggestions) made.keep(suggestion);
	return made;
}

describe('the form on a record', () => {
	const form = (changed: Partial<OpenRecord> = {}, of = state()) =>
		rendered(SuggestForm, { state: of, open: { ...open, ...changed } });
	const chosen = (part: ReturnType<typeof form>, name: string) =>
		part
			.one('combobox', name)
			.all('option')
			.filter((option) => option.attribute('selected') !== undefined)
			.map(({ text }) => text);

	it('begins with the words of the record, and shows what the tables have now', () => {
		expect(chosen(form(), words.column)).toEqual(['text: What text holds.']);
		expect(form().one('definition').text).toBe('No rooms.');
		expect(form().one('textbox', words.value).text).toBe('No rooms.');
	});

	it('begins with the first column where no words are among them, and says of an empty cell that it is empty', () => {
		const part = form({ columns: [column('note', { canBeEmpty: true })], cells: {} });
		expect(chosen(part, words.column)).toEqual(['note: What note holds.']);
		expect(part.one('definition').text).toBe(words.empty);
		expect(part.text).toContain(words.mayBeEmpty);
	});

	it('offers the words of a column that has a choice of them, and to empty it only where it may be empty', () => {
		const options = (canBeEmpty: boolean) =>
			form({ columns: [{ ...kind, canBeEmpty }] })
				.one('combobox', words.value)
				.texts('option');
		expect(options(false)).toEqual(kind.choices);
		expect(options(true)).toEqual([words.empty, ...kind.choices]);
	});

	it('says how a cell is written, without marks of code, and asks for words where it may not be empty', () => {
		expect(form().text).toContain(`${words.written} text in plain words.`);
		expect(form().text).not.toContain(words.mayBeEmpty);
		expect(form().one('textbox', words.value).attribute('required')).toBeDefined();
	});

	it('takes the role of the suggestion before, and all of one that is edited', () => {
		const before = form({}, state([change]));
		expect(before.one('textbox', words.role).attribute('value')).toBe('housing officer');
		expect(before.one('textbox', words.why).text).toBe('');
		expect(before.one('button').name).toBe(words.keep);
		const editing = state([change]);
		editing.edited = change;
		const edited = form({}, editing);
		expect(edited.one('textbox', words.value).text).toBe('Few rooms.');
		expect(edited.one('textbox', words.why).text).toBe('More were built.');
		expect(edited.one('button').name).toBe(words.keepEdited);
	});
});

describe('the suggestions of this browser', () => {
	const list = (...suggestions: Suggestion[]) =>
		rendered(SuggestionList, { state: state(suggestions), onsave: () => {} });

	it('are counted; without any there is nothing to save', () => {
		expect(list().text).toBe(`${words.list(0)} ${words.none}`);
		const part = list(change, { ...change, column: 'note' });
		expect(part.headings).toEqual([`2 ${words.list(2)}`]);
		expect(part.texts('button')).toContain(words.save);
		expect(part.text).toContain(words.leave);
	});

	it('say what becomes what, why and on whose word, and that a cell is emptied', () => {
		const [item] = list(change).texts('listitem');
		expect(item).toContain(
			`needs: a, text: No rooms. ${words.became} Few rooms. More were built. (Report, p. 3; housing officer, 2026-01-02)`
		);
		expect(list({ ...change, new_value: '' }).texts('insertion')).toEqual([words.empty]);
		expect(list({ ...change, old_value: '' }).texts('deletion')).toEqual([words.empty]);
	});

	it('are told apart by record and column in the names of their buttons, and lead to the form', () => {
		const part = list(change);
		expect(
			part
				.one('listitem')
				.all('button')
				.map(({ name }) => name)
		).toEqual([words.of(words.edit, 'a, text'), words.of(words.remove, 'a, text')]);
		expect(part.one('link').attribute('href')).toBe('https://example.org/suggest/?record=needs/a');
	});
});

describe('the page of suggestions', () => {
	it('has what this browser keeps, and no form where no record is open', () => {
		const { places } = state([change]);
		const page = rendered(SuggestEditor, { places, record: null, onsave: () => {} });
		expect(page.all('form')).toHaveLength(0);
		expect(page.headings).toEqual([`2 ${words.list(1)}`]);
		expect(page.all('alert')).toHaveLength(0);
	});
});
