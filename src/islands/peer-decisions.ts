import { m } from '#lib/messages/index.ts';
import type { Decision, DecisionKind } from '#lib/peers/decisions.ts';
import { dataJson } from './kernel/fetch-json.ts';
import { keptText } from './kernel/kept-text.ts';
import { turns } from './kernel/latest.ts';
import { saveText } from '#lib/format/save-file.ts';

/** Keeps what a reader decides on proposals, in the browser and in files; shows it in the page's book of decisions. */
const section = document.querySelector<HTMLElement>('[data-decisions]');
if (section) void start(section);

async function start(section: HTMLElement): Promise<void> {
	const pure = await import('#lib/peers/decisions.ts');
	const { networkId = '', learner = '' } = section.dataset;
	const names = dataJson<Record<string, string>>(section.dataset.names);
	const key = `peer-decisions:${networkId}`;
	const kept = keptText(key);
	const status = section.querySelector('[role="status"]');
	const say = (text: string): void => status?.replaceChildren(text);
	const target = section.querySelector<HTMLElement>('[data-decision-book]');
	let remove: (() => Promise<void>) | undefined;
	const begin = turns();

	const stored = (): readonly Decision[] => {
		const read = pure.readDecisions(kept.read() ?? '', networkId);
		return read.ok ? read.decisions : [];
	};
	let decisions = stored();

	const textOfAsk = (ask: string): string =>
		ask === '' ? '' : (document.getElementById(ask.replace('/', '.'))?.textContent ?? '');

	const marked = (within: ParentNode = document): void => {
		const byKey = new Map(decisions.map((one) => [pure.decisionKey(one), one.kind]));
		for (const button of within.querySelectorAll<HTMLElement>('[data-decide]')) {
			const item = button.closest<HTMLElement>('[data-match]');
			const at = { learnerId: learner, hostId: item?.dataset.host ?? '', ask: askOf(item) };
			button.setAttribute('aria-pressed', String(byKey.get(pure.decisionKey(at)) === button.dataset.decide));
		}
	};

	async function draw(): Promise<void> {
		const isLatest = begin();
		marked();
		const [{ mount, unmount }, { default: DecisionBook }] = await Promise.all([
			import('svelte'),
			import('#lib/components/peers/DecisionBook.svelte')
		]);
		if (!isLatest() || !target) return;
		await remove?.();
		const book = mount(DecisionBook, {
			target,
			props: {
				decisions: decisions.filter(({ learnerId }) => learner === '' || learnerId === learner),
				names,
				learnerId: learner || null,
				textOfAsk,
				onchange: (decision, field) =>
					change(
						field === 'removed'
							? decisions.filter((one) => pure.decisionKey(one) !== pure.decisionKey(decision))
							: decisions.map((one) =>
									pure.decisionKey(one) === pure.decisionKey(decision) ? decision : one
								)
					),
				onadd: (visit) => decide({ ...visit, ask: '', kind: 'added' }),
				onsave: save,
				onopen: (file) => void open(file)
			}
		});
		remove = () => unmount(book);
	}

	function change(next: readonly Decision[]): void {
		decisions = next;
		say(kept.write(pure.writeDecisions(decisions, networkId)) ? '' : m.peersDecisions.notKept);
		void draw();
	}

	const decide = (decision: Omit<Decision, 'on'>): void =>
		change(pure.mergeDecisions(decisions, [{ ...decision, on: new Date().toISOString() }]));

	function save(): void {
		const name = `${networkId}-exchange-decisions.json`;
		saveText(pure.writeDecisions(decisions, networkId), name, 'application/json');
		say(m.peersDecisions.saved(name));
	}

	async function open(file: File): Promise<void> {
		const read = pure.readDecisions(await file.text(), networkId);
		if (!read.ok) return say(m.peersDecisions.refused[read.why]);
		change(pure.mergeDecisions(decisions, read.decisions));
		say(m.peersDecisions.opened(read.decisions.length, read.leftOut));
	}

	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLElement>('[data-decide]') : null;
		const item = button?.closest<HTMLElement>('[data-match]');
		if (!button || !item) return;
		const visit = { learnerId: learner, hostId: item.dataset.host ?? '', ask: askOf(item) };
		if (button.getAttribute('aria-pressed') === 'true')
			change(decisions.filter((one) => pure.decisionKey(one) !== pure.decisionKey(visit)));
		else decide({ ...visit, kind: button.dataset.decide as DecisionKind, reason: '' });
	});
	// The finder brings hosts onto the page that it had not shown, or had taken off.
	document.querySelector('[data-peer-results]')?.addEventListener('peers-drawn', ({ target }) => {
		if (target instanceof Element) marked(target);
	});
	addEventListener('storage', (event) => {
		if (event.key !== key) return;
		decisions = stored();
		void draw();
	});

	marked();
	section.querySelector('details')?.addEventListener('toggle', () => void draw(), { once: true });
	if (decisions.length > 0) section.querySelector('details')?.setAttribute('open', '');
}

const askOf = (item: HTMLElement | null | undefined): string => item?.dataset.match?.split(' ')[0] ?? '';
