import { SINCE_FILTERS } from '#lib/domain/since-filter.ts';
import { sinceView as words } from '#lib/messages/en/since.ts';
import { filterList } from './kernel/filtered-list.ts';

/** Filters of the later facts. */
const root = document.querySelector<HTMLElement>('[data-since]');
if (root) filterList({ root, keys: SINCE_FILTERS, words });
