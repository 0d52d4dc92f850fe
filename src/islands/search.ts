import { SearchPage } from './search/search-page.ts';

/** Search on its page: the address holds the query, the records are fetched on the first search of a visit. */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const results = document.querySelector<HTMLElement>('[data-search-results]');
if (form && results) new SearchPage(form, results).start();
