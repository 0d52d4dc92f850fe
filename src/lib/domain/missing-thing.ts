import type { PracticeField } from './open-question.ts';

/** Things that the source may leave out, counted over the whole network. */
export type MissingThing =
	| 'profileTitle'
	| 'population'
	| 'coordinatorRole'
	| 'socialClimate'
	| 'actions'
	| 'period'
	| 'ownArea'
	| PracticeField
	| 'fundAccess'
	| 'groups'
	| 'gridCells';
