import { INTEGRATION_STATUSES, type IntegrationStatus } from '../../domain/choices.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type {
	ContextNote,
	ContextStatement,
	IntegrationAction,
	LocalMeasure,
	PolicyContext
} from '../../domain/policy-context.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { chartSourceOf, remarksOn, themeLinks, type ThemeLink } from './frame.ts';

/** What `/policy/actions/` shows. */
export interface PlanSlice {
	/** Statuses that occur, each with its actions in the order of their numbers. */
	readonly statuses: readonly {
		readonly status: IntegrationStatus;
		readonly actions: readonly (IntegrationAction & { readonly links: readonly ThemeLink[] })[];
	}[];
	readonly actionCount: number;
	readonly goals: readonly ContextStatement[];
	readonly reasons: readonly ContextStatement[];
	readonly objectives: readonly {
		readonly number: number;
		readonly text: string;
		readonly measures: readonly (LocalMeasure & { readonly links: readonly ThemeLink[] })[];
	}[];
	readonly remarks: readonly ContextNote[];
	/** Where the actions come from, for the files of their chart. */
	readonly source: string;
}

/** The actions of the action plan by status, and the measures under their objectives. */
export function planSlice({ themes }: Pick<Dataset, 'themes'>, context: PolicyContext): PlanSlice {
	const { integrationActions, localMeasures, contextStatements } = context;
	const links = themeLinks(context, themes);
	const byStatus = groupBy(
		[...integrationActions].sort((a, b) => a.number - b.number),
		({ status }) => status
	);
	const byObjective = groupBy(localMeasures, ({ objectiveNumber }) => objectiveNumber);
	return {
		statuses: INTEGRATION_STATUSES.filter((status) => byStatus.has(status)).map((status) => ({
			status,
			actions: byStatus.get(status)!.map((action) => ({
				...action,
				links: links.get(`integration_action/${action.actionId}`) ?? []
			}))
		})),
		actionCount: integrationActions.length,
		goals: contextStatements.filter(({ kind }) => kind === 'action-plan'),
		reasons: contextStatements.filter(({ kind }) => kind === 'commission-cor'),
		objectives: [...byObjective]
			.sort(([a], [b]) => a - b)
			.map(([number, measures]) => ({
				number,
				text: measures[0]!.objective,
				measures: measures.map((measure) => ({
					...measure,
					links: links.get(`local_measure/${measure.measureId}`) ?? []
				}))
			})),
		remarks: remarksOn(context, 'integration_actions', 'local_measures'),
		source: chartSourceOf(context, integrationActions)
	};
}
