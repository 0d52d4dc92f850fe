import { MEETING_FILTERS } from '#lib/domain/meeting-filter.ts';
import { meetingsView as words } from '#lib/messages/en/meetings-view.ts';
import { filterList, NARROWED } from './kernel/filtered-list.ts';
import { chosenWords } from './kernel/narrow-charts.ts';
import { saveCalendar } from './meetings/save-calendar.ts';
import { stackTimeline } from './meetings/stack-timeline.ts';

const idsOf = (rows: readonly HTMLElement[]): ReadonlySet<string> =>
	new Set(rows.map(({ dataset }) => dataset.entry ?? ''));

/** Filters of the meetings, in the table and on the timeline, and the calendar of what they leave. */
function start(root: HTMLElement): void {
	const form = root.querySelector<HTMLFormElement>('[data-filters]');
	const status = root.querySelector<HTMLElement>('[data-status]');
	const calendar = root.querySelector<HTMLAnchorElement>('[data-calendar]');
	const calendarNote = root.querySelector<HTMLElement>('[data-calendar-note]');
	const figure = root.querySelector<HTMLElement>('figure[data-chart]');
	const timeline = root.querySelector<SVGSVGElement>('[data-timeline]');
	const fullNote = calendarNote?.textContent ?? '';
	const rows = [...root.querySelectorAll<HTMLElement>('tr[data-entry]')];
	const shownRows = (): readonly HTMLElement[] => rows.filter(({ hidden }) => !hidden);

	root.addEventListener(NARROWED, () => {
		const shown = shownRows();
		if (timeline) stackTimeline(timeline, idsOf(shown));
		if (figure && form) figure.dataset.chartFilter = chosenWords(form);
		const withDays = shown.filter(({ dataset }) => dataset.days !== undefined).length;
		if (calendarNote)
			calendarNote.textContent =
				shown.length === rows.length ? fullNote : words.calendarNote(withDays, shown.length);
		if (calendar) calendar.hidden = withDays === 0;
	});
	calendar?.addEventListener('click', (event) => {
		const shown = shownRows();
		// All of them are a file of their own, which the link leads to.
		if (shown.length === rows.length) return;
		event.preventDefault();
		saveCalendar(calendar, idsOf(shown)).catch(() => status?.replaceChildren(words.failed));
	});
	filterList({ root, keys: MEETING_FILTERS, words });
}

const root = document.querySelector<HTMLElement>('[data-meetings]');
if (root) start(root);
