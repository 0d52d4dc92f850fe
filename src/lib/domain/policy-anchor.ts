import type { CrosswalkTarget } from './choices.ts';

/** The anchor of something of the policy context on a page: kinds have ids of their own, so the kind is part of it. */
export const policyAnchor = (kind: CrosswalkTarget, id: string): string =>
	`${kind.replaceAll('_', '-')}-${id}`;
