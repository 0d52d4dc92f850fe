import { PRACTICE_FILTERS } from '#lib/domain/practice-filter.ts';
import { practicesView as words } from '#lib/messages/en/practices.ts';
import { filterList } from './kernel/filtered-list.ts';
import { PagedList } from './kernel/paged-list.ts';

/** Filters of the practices. */
const root = document.querySelector<HTMLElement>('[data-practices]');
if (root) filterList({ root, keys: PRACTICE_FILTERS, words }, PagedList.in(root, words));
