import { compareCities } from './cities.ts';

/** The place of the comparison on the page. */
export interface Result {
	/** Draws cities, unless by then others are wanted; tells whether it did. Rejects where one cannot be fetched. */
	readonly show: (cityIds: readonly string[], isWanted: () => boolean) => Promise<boolean>;
	readonly clear: () => void;
}

/**
 * Draws into a container. The published pair is the HTML of the page itself, put back as it was; any other choice is
 * fetched, city by city, and drawn by the page's own components, which are loaded at the first such choice.
 */
export function createResult(container: HTMLElement, published: readonly string[]): Result {
	const original = container.querySelector('[data-published]');
	let stop: (() => void) | null = null;
	/** The cities that stand in the container; another theme or choice of rows draws nothing anew. */
	let drawn = published.join();
	const clear = (): void => {
		stop?.();
		stop = null;
		drawn = '';
		container.replaceChildren();
	};
	return {
		clear,
		async show(cityIds, isWanted) {
			const wanted = cityIds.join();
			if (wanted === drawn) return true;
			if (original && wanted === published.join()) {
				clear();
				container.append(original);
				drawn = wanted;
				return true;
			}
			const [cities, { mount, unmount }, { default: ComparisonView }, { compareSlice }] = await Promise.all([
				compareCities(cityIds),
				import('svelte'),
				import('#lib/components/compare/ComparisonView.svelte'),
				import('#lib/pages/compare.ts')
			]);
			if (!isWanted()) return false;
			clear();
			const view = mount(ComparisonView, {
				target: container,
				props: { comparison: compareSlice(cities) }
			});
			stop = () => void unmount(view);
			drawn = wanted;
			return true;
		}
	};
}
