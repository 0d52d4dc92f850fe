import { m } from '#lib/messages/index.ts';
import type { Weights } from '#lib/peers/score.ts';
import type { Finder } from './peers/finder-view.ts';
import type { Dropped } from '#lib/url/query.ts';
import { defaultPeersView, parsePeersView, serialisePeersView, type PeersView } from '#lib/url/peers-view.ts';
import { earlyInput } from './early-input.ts';
import { onAddress, writeQuery } from './kernel/address.ts';
import { turns } from './kernel/latest.ts';

/**
 * The finder on the page of a city: one ask, own questions and weights, held by the address. The matches are fetched, and
 * what draws them is loaded, when the reader comes near the controls; until the first choice the page stands as it was
 * published.
 */
const form = document.querySelector<HTMLFormElement>('form[data-peers]');
const results = document.querySelector<HTMLElement>('[data-peer-results]');
if (form && results) start(form, results);

function start(form: HTMLFormElement, results: HTMLElement): void {
	const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
	const ranges = [...form.querySelectorAll<HTMLInputElement>('input[type="range"]')];
	const questions = [...form.querySelectorAll<HTMLInputElement>('input[name="q"]')];
	const status = form.querySelector('[data-peers-status]');
	const offer = {
		asks: [...(field('ask') as HTMLSelectElement).options].map(({ value }) => value).filter(Boolean),
		hosts: (form.dataset.hosts ?? '').split(' ').filter(Boolean),
		weights: Object.fromEntries(ranges.map(({ name, defaultValue }) => [name, Number(defaultValue)])),
		heaviest: Number(ranges[0]?.max)
	};
	const published = serialisePeersView(defaultPeersView(offer), offer);
	let finder: Promise<Finder> | undefined;
	const begin = turns();
	let hasChosen = false;
	let isLoaded = false;

	const say = (text: string): void => status?.replaceChildren(text);
	const fromAddress = () => parsePeersView(new URLSearchParams(location.search), offer);

	const fromForm = (): PeersView => ({
		ask: field('ask').value || null,
		host: fromAddress().view.host,
		weights: Object.fromEntries(ranges.map(({ name, value }) => [name, Number(value)])),
		questions: questions.map(({ value }) => value)
	});

	const fill = ({ ask, weights, questions: texts }: PeersView): void => {
		field('ask').value = ask ?? '';
		for (const range of ranges) range.value = String(weights[range.name]);
		questions.forEach((input, at) => (input.value = texts[at] ?? ''));
		if (texts.length > 0) form.querySelector('details')?.setAttribute('open', '');
	};

	const showWeights = (): void => {
		for (const range of ranges) {
			const output = range.parentElement?.querySelector('output');
			if (output) output.value = range.value;
		}
	};

	async function load() {
		// Asked for before the script that reads it has come.
		const slice = fetch('slice.json');
		slice.catch(() => undefined);
		const { loadFinder } = await import('./peers/finder-view.ts');
		return loadFinder(slice, results, form.dataset.root ?? '');
	}
	const prepare = () => (finder ??= load());
	// Who comes near the controls is about to choose: the click then finds what it needs, and code that has run before.
	const comingNear = (): void =>
		void prepare()
			.then(({ show: draw }) =>
				setTimeout(() => {
					if (hasChosen || results.contains(document.activeElement)) return;
					const view = defaultPeersView(offer);
					const others = Object.fromEntries(ranges.map(({ name, max }) => [name, Number(max)]));
					draw({ ...view, weights: others as Weights });
					draw({ ...view, weights: view.weights as Weights });
				})
			)
			.catch(() => (finder = undefined));
	for (const input of questions)
		input.addEventListener('focus', () => {
			prepare()
				.then(({ readOffers }) => setTimeout(readOffers))
				.catch(() => (finder = undefined));
		});
	for (const sign of ['pointerenter', 'pointerdown', 'focusin'])
		form.addEventListener(sign, comingNear, { once: true, passive: true });

	/** What is published of an ask stands alone at once; the hosts that are best for it follow. */
	const narrow = (ask: string | null): void => {
		for (const section of results.querySelectorAll<HTMLElement>('[data-ask]'))
			section.hidden = ask !== null && section.dataset.ask !== ask;
		const isEmpty = results.querySelector<HTMLElement>('[data-nothing]')?.hidden === false;
		results.querySelector('[data-short]')?.toggleAttribute('hidden', ask !== null || isEmpty);
	};

	async function show(view: PeersView, dropped: readonly Dropped[] = []): Promise<void> {
		hasChosen = true;
		const isLatest = begin();
		if (!isLoaded) {
			say(m.peersFinder.working);
			narrow(view.ask);
		}
		try {
			const { show: draw } = await prepare();
			isLoaded = true;
			if (!isLatest()) return;
			const text = draw({ ...view, weights: view.weights as Weights });
			say([...(dropped.length > 0 ? [m.address.dropped(dropped)] : []), text].join(' '));
		} catch {
			finder = undefined;
			narrow(null);
			say(m.peersFinder.failed);
		}
	}

	let writing: ReturnType<typeof setTimeout> | undefined;
	const choose = (isTyping: boolean): void => {
		showWeights();
		const view = fromForm();
		const address = serialisePeersView(view, offer, new URLSearchParams(location.search));
		clearTimeout(writing);
		// Browsers take their time for an address; while a weight is drawn along, the list answers first.
		if (isTyping) writing = setTimeout(() => writeQuery(address, 'same'));
		else writeQuery(address);
		void show(parsePeersView(new URLSearchParams(address), offer).view);
	};

	const apply = (): void => {
		clearTimeout(writing);
		const { view, dropped } = fromAddress();
		fill(view);
		showWeights();
		const isPublished = serialisePeersView(view, offer) === published;
		if (!isPublished || dropped.length > 0 || finder) void show(view, dropped);
	};

	form.addEventListener('input', ({ target }) => {
		if (target instanceof HTMLInputElement) choose(true);
	});
	// A choice from the list is one step of the history; a weight that is drawn along would be many.
	form.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLSelectElement) choose(false);
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		writeQuery('');
		apply();
	});
	onAddress(apply);
	const replay = earlyInput(form);
	apply();
	replay();
}
