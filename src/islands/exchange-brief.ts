import { m } from '#lib/messages/index.ts';
import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';
import type { SubjectWords } from '#lib/peers/question-subjects.ts';
import { tidyQuestions } from '#lib/url/peers-view.ts';
import { onAddress, writeQuery } from './kernel/address.ts';
import { dataJson, fetchJson } from './kernel/fetch-json.ts';
import { turns } from './kernel/latest.ts';

/** The exchange brief of any pair: the address holds the pair, the learner's matches are fetched, the editor is loaded. */
const form = document.querySelector<HTMLFormElement>('form[data-exchange]');
const target = document.querySelector<HTMLElement>('[data-exchange-editor]');
if (form && target) start(form, target);

function start(form: HTMLFormElement, target: HTMLElement): void {
	const field = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
	const status = document.querySelector('[data-exchange-status]');
	const say = (text: string): void => status?.replaceChildren(text);
	let remove: (() => void) | undefined;
	const begin = turns();

	const nameOf = (id: string): string =>
		[...field('host').options].find(({ value }) => value === id)?.text ?? id;

	async function show(): Promise<void> {
		const isLatest = begin();
		remove?.();
		remove = undefined;
		say('');
		const [learner, host] = [field('learner').value, field('host').value];
		if (!learner || !host || learner === host) return;
		const query = new URLSearchParams(location.search);
		const ask = query.get('ask')?.replace('.', '/') ?? null;
		const [question = null] = tidyQuestions(query.getAll('q'));
		try {
			const [{ openEditor }, slice, subjects] = await Promise.all([
				import('./exchange/editor.ts'),
				fetchJson<PeerCitySlice>(`${form.dataset.root}peers/${learner}/slice.json`, 'asks', 'cities'),
				question === null ? [] : fetchJson<SubjectWords[]>(`${form.dataset.root}peers/subjects.json`)
			]);
			const opened = await openEditor(target, {
				slice,
				host: { cityId: host, name: nameOf(host) },
				ask,
				question,
				subjects,
				source: dataJson(form.dataset.source),
				networkId: form.dataset.networkId ?? ''
			});
			if (isLatest()) remove = opened;
			else opened();
		} catch {
			say(m.exchangeBrief.page.failed);
		}
	}

	function fromAddress(): void {
		const query = new URLSearchParams(location.search);
		for (const name of ['learner', 'host']) {
			const id = query.get(name) ?? '';
			field(name).value = id;
			if (field(name).value !== id) {
				field(name).value = '';
				say(m.exchangeBrief.page.unknown(id));
				return;
			}
		}
		void show();
	}

	form.addEventListener('change', () => {
		// What is asked stays where only the host is another; an ask belongs to its city.
		const before = new URLSearchParams(location.search);
		const query = new URLSearchParams();
		const isSameLearner = before.get('learner') === field('learner').value;
		for (const name of ['learner', 'host']) if (field(name).value) query.set(name, field(name).value);
		const ask = before.get('ask');
		if (ask && isSameLearner) query.set('ask', ask);
		for (const question of before.getAll('q')) query.append('q', question);
		writeQuery(`?${query}`);
		void show();
	});
	onAddress(fromAddress);
	fromAddress();
}
