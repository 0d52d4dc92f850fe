import { readFileSync } from 'node:fs';
import { costKinds, type PageCost } from './page-cost.ts';

interface Budgets {
	every: PageCost;
	routes: Record<string, Partial<PageCost>>;
}
const budgets = JSON.parse(readFileSync('tests/budgets.json', 'utf8')) as Budgets;

/** The routes that have limits of their own. */
export const budgetedRoutes = (): string[] => Object.keys(budgets.routes);

/** What a first visit to a page of that route may cost. */
export const budgetOf = (route: string): PageCost => ({ ...budgets.every, ...budgets.routes[route] });

/** The kinds in which a page costs more than it may, each as "htmlKB: 17.2 of 16". */
export function overspent(cost: PageCost, limits: PageCost): string[] {
	return costKinds(cost)
		.filter((kind) => cost[kind] > limits[kind])
		.map((kind) => `${kind}: ${cost[kind].toFixed(1)} of ${limits[kind]}`);
}
