/** What the finder needs in the browser, in one chunk. */
export { DEFAULT_WEIGHTS, shownScore } from '#lib/peers/score.ts';
export { ownQuestionMatcher } from './own-question.ts';
export { withStatements } from './statements.ts';
export { peerResults, wholeHosts, wholeOf } from './results.ts';
export { whatChanged } from './what-changed.ts';
