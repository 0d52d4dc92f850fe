/** What the finder needs in the browser, in one chunk. */
export { DEFAULT_WEIGHTS, shownScore } from '#lib/peers/score.ts';
export { ownQuestionMatcher } from './own-question.ts';
export { withStatements } from './statements.ts';
export { peerResults, wholeHosts } from './results.ts';
export { wholeOf } from '#lib/peers/suggest.ts';
export { whatChanged } from './what-changed.ts';
