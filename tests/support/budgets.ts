import { readFileSync } from 'node:fs';
import type { PageCost } from './page-cost.ts';

interface Budgets {
	every: PageCost;
	routes: Record<string, Partial<PageCost>>;
}
const budgets = JSON.parse(readFileSync('tests/budgets.json', 'utf8')) as Budgets;

/** The routes that have limits of their own. */
export const budgetedRoutes = (): string[] => Object.keys(budgets.routes);

/** What a first visit to a page of that route may cost. */
export const budgetOf = (route: string): PageCost => ({ ...budgets.every, ...budgets.routes[route] });
