import { swotView as words } from '#lib/messages/en/swot-view.ts';
import type { ShownEntry, ThemeEntries } from '#lib/selectors/swot-shown.ts';

/** What the lists across cities are called. */
export interface AcrossLabels {
	readonly themes: ReadonlyMap<string, string>;
	/** The quadrant, and the one that it stands beside; null where it stands alone. */
	readonly first: string;
	readonly second: string | null;
}

function heading(level: 'h2' | 'h3', label: string, count: number): HTMLElement {
	const element = document.createElement(level);
	element.textContent = label + words.count(count);
	return element;
}

function list(entries: readonly ShownEntry[], elements: ReadonlyMap<ShownEntry, HTMLElement>): HTMLElement {
	const element = document.createElement('ul');
	for (const entry of entries) {
		const copy = elements.get(entry)?.cloneNode(true);
		if (!(copy instanceof HTMLElement)) continue;
		copy.hidden = false;
		element.append(copy);
	}
	return element;
}

/** Draws entries by theme: copies of those in the lists of the cities, each with its city's name. */
export function drawAcross(
	container: HTMLElement,
	groups: readonly ThemeEntries[],
	elements: ReadonlyMap<ShownEntry, HTMLElement>,
	{ themes, first, second }: AcrossLabels
): void {
	const sections = groups.map(({ themeId, entries, against }) => {
		const section = document.createElement('section');
		const label = themeId === null ? words.noTheme : (themes.get(themeId) ?? themeId);
		if (second === null) {
			section.append(heading('h2', label, entries.length), list(entries, elements));
			return section;
		}
		const beside = document.createElement('div');
		beside.className = 'beside';
		const sides = [
			[first, entries],
			[second, against]
		] as const;
		for (const [name, some] of sides) {
			const side = document.createElement('div');
			side.append(heading('h3', name, some.length), list(some, elements));
			beside.append(side);
		}
		const title = document.createElement('h2');
		title.textContent = label;
		section.append(title, beside);
		return section;
	});
	container.replaceChildren(...sections);
}
