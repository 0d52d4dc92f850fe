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
export function createResult(container: HTMLElement, published: readonly string[], root: string): Result {
	const original = container.querySelector('[data-published]');
	let stop: (() => void) | null = null;
	const clear = (): void => {
		stop?.();
		stop = null;
		container.replaceChildren();
	};
	return {
		clear,
		async show(cityIds, isWanted) {
			if (original && cityIds.join() === published.join()) {
				if (original.parentElement !== container) {
					clear();
					container.append(original);
				}
				return true;
			}
			const [cities, { mount, unmount }, { default: ComparisonView }, { compareSlice }] = await Promise.all([
				compareCities(cityIds, root),
				import('svelte'),
				import('#lib/components/compare/ComparisonView.svelte'),
				import('#lib/pages/compare.ts')
			]);
			if (!isWanted()) return false;
			clear();
			const view = mount(ComparisonView, {
				target: container,
				props: {
					comparison: compareSlice(cities),
					similar: cities.map(({ city, similar }) => ({
						cityId: city.cityId,
						name: city.name,
						dimensions: similar
					})),
					root
				}
			});
			stop = () => void unmount(view);
			return true;
		}
	};
}
