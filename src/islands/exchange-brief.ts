import { m } from '#lib/messages/index.ts';
import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';
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
			const [{ openEditor }, slice] = await Promise.all([
				import('./exchange/editor.ts'),
				fetchJson<PeerCitySlice>(`${form.dataset.root}peers/${learner}/slice.json`, 'asks', 'cities')
			]);
			const opened = await openEditor(target, {
				slice,
				host: { cityId: host, name: nameOf(host) },
				ask,
				question,
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
		const query = new URLSearchParams();
		for (const name of ['learner', 'host']) if (field(name).value) query.set(name, field(name).value);
		writeQuery(`?${query}`);
		void show();
	});
	onAddress(fromAddress);
	fromAddress();
}
