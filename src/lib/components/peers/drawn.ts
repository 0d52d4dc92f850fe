/** What the finder draws in the browser beside what is published, in one chunk. */
export { planPath } from './plan-path.ts';
export { alsoLine } from './also-line.ts';
export { default as AskMatches } from './AskMatches.svelte';
export { default as ShortListRow } from './ShortListRow.svelte';
export { default as SuggestedHost } from './SuggestedHost.svelte';
