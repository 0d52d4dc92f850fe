import type { Policy } from './dataset.ts';

/**
 * Whether a row of the policies is a strategy that runs: a body, a service, a scheme, projects or events, by an editor's
 * reading of its text; one that nobody read counts as running. What was only decided shows nothing by itself.
 */
export const isRunningStrategy = ({ kind, strategyKind }: Policy): boolean =>
	kind === 'strategy' && (strategyKind === null || strategyKind === 'running');
