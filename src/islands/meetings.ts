import {
	ALL_MEETINGS,
	byFilter,
	isShown,
	type MeetingFacets,
	type MeetingFilter,
	type MeetingsView
} from '#lib/domain/meeting-filter.ts';
import { meetingsView as words } from '#lib/messages/en/meetings-view.ts';
import { parseMeetingsView, serialiseMeetingsView, type MeetingsOffer } from '#lib/url/meetings-view.ts';
import { earlyInput } from './early-input.ts';
import { onAddress, writeQuery } from './kernel/address.ts';
import { saveCalendar } from './meetings/save-calendar.ts';
import { stackTimeline } from './meetings/stack-timeline.ts';

interface Row {
	readonly id: string;
	readonly element: HTMLElement;
	readonly hasDays: boolean;
	readonly facets: MeetingFacets;
}

const rowOf = (element: HTMLElement): Row => ({
	id: element.dataset.meeting ?? '',
	element,
	hasDays: element.dataset.days !== undefined,
	facets: byFilter((key) => (element.dataset[key] ?? '').split(' ').filter(Boolean))
});

/** What the rows have is what can be asked for. */
const offerOf = (rows: readonly Row[]): MeetingsOffer =>
	byFilter((key) => [...new Set(rows.flatMap(({ facets }) => facets[key]))]);

/** The chosen answers in the words of the page, for the files of the chart. */
function filterWords(form: HTMLFormElement): string {
	return [...form.querySelectorAll('select')]
		.filter(({ value }) => value !== '')
		.map(
			(select) =>
				`${select.labels?.[0]?.querySelector('span')?.textContent ?? select.name}: ${select.selectedOptions[0]?.text}`
		)
		.join('; ');
}

/** Filters of the meetings and the calendar of what they leave; the address is the state. */
function start(root: HTMLElement): void {
	const form = root.querySelector<HTMLFormElement>('[data-filters]');
	const status = root.querySelector<HTMLElement>('[data-status]');
	const notice = root.querySelector<HTMLElement>('[data-notice]');
	if (!form || !status || !notice) return;
	const calendar = root.querySelector<HTMLAnchorElement>('[data-calendar]');
	const calendarNote = root.querySelector<HTMLElement>('[data-calendar-note]');
	const figure = root.querySelector<HTMLElement>('figure[data-chart]');
	const timeline = root.querySelector<SVGSVGElement>('[data-timeline]');
	const fullNote = calendarNote?.textContent ?? '';
	const replay = earlyInput(form);
	const rows = [...root.querySelectorAll<HTMLElement>('tr[data-meeting]')].map(rowOf);
	const offer = offerOf(rows);
	let view = ALL_MEETINGS;
	let shown: readonly Row[] = rows;

	const draw = (next: MeetingsView): void => {
		view = next;
		shown = rows.filter(({ facets }) => isShown(facets, view));
		const ids = new Set(shown.map(({ id }) => id));
		for (const { id, element } of rows) element.hidden = !ids.has(id);
		for (const select of form.querySelectorAll('select'))
			select.value = view[select.name as MeetingFilter] ?? '';
		if (timeline) stackTimeline(timeline, ids);
		if (figure) figure.dataset.chartFilter = filterWords(form);
		status.textContent = shown.length === 0 ? words.none : words.shown(shown.length, rows.length);
		const withDays = shown.filter(({ hasDays }) => hasDays).length;
		if (calendarNote)
			calendarNote.textContent =
				shown.length === rows.length ? fullNote : words.calendarNote(withDays, shown.length);
		if (calendar) calendar.hidden = withDays === 0;
	};
	const drawAddress = (): void => {
		const { view: asked, dropped } = parseMeetingsView(new URLSearchParams(location.search), offer);
		draw(asked);
		notice.textContent = words.dropped(dropped);
		notice.hidden = dropped.length === 0;
	};
	const choose = (next: MeetingsView): void => {
		draw(next);
		notice.hidden = true;
		writeQuery(serialiseMeetingsView(view, new URLSearchParams(location.search)));
	};

	form.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLSelectElement) choose({ ...view, [target.name]: target.value || null });
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		choose(ALL_MEETINGS);
	});
	calendar?.addEventListener('click', (event) => {
		// All of them are a file of their own, which the link leads to.
		if (shown.length === rows.length) return;
		event.preventDefault();
		saveCalendar(calendar, new Set(shown.map(({ id }) => id))).catch(() => {
			status.textContent = words.failed;
		});
	});
	onAddress(drawAddress);
	drawAddress();
	replay();
}

const root = document.querySelector<HTMLElement>('[data-meetings]');
if (root) start(root);
