import { PRACTICE_FILTERS } from '#lib/domain/practice-filter.ts';
import { practicesView as words } from '#lib/messages/en/practices.ts';
import { filterList } from './kernel/filtered-list.ts';
import { PagedList } from './kernel/paged-list.ts';

/** Filters of the practices, and the file of what they leave. */
function start(root: HTMLElement): void {
	const view = filterList({ root, keys: PRACTICE_FILTERS, words }, PagedList.in(root, words));
	const file = root.querySelector<HTMLAnchorElement>('[data-rows]');
	file?.addEventListener('click', (event) => {
		const shown = view();
		// All of them are a file of their own, which the link leads to.
		if (!shown || PRACTICE_FILTERS.every((key) => shown[key] === null)) return;
		event.preventDefault();
		import('./practices/save-shown.ts')
			.then(({ saveShown }) => saveShown(file.dataset.rows ?? '', shown))
			.catch(() => root.querySelector('[data-status]')?.replaceChildren(words.fileFailed));
	});
}

const root = document.querySelector<HTMLElement>('[data-practices]');
if (root) start(root);
