import { once } from './kernel/once.ts';
import { keptText } from '#lib/drafts/kept-text.ts';

/** What a reader decides on proposals, kept in the browser and in files. */
const section = document.querySelector<HTMLElement>('[data-decisions]');
const book = section?.querySelector('details');
if (section && book) {
	const key = `peer-decisions:${section.dataset.networkId ?? ''}`;
	const pressed: HTMLElement[] = [];
	// What answers a press may still be on its way.
	const hold = ({ target }: Event): void => {
		const button = target instanceof Element ? target.closest<HTMLElement>('[data-decide]') : null;
		if (button) pressed.push(button);
	};
	document.addEventListener('click', hold);
	const start = once(async () => {
		const { DecisionsPage } = await import('./peers/decisions-page.ts');
		(await DecisionsPage.open(section, key)).start();
		document.removeEventListener('click', hold);
		for (const button of pressed) button.click();
	});
	// Where nothing was decided and nothing can be beside a host, it is enough that the book comes when it is opened.
	const isAwaited = keptText(key).read() !== null || document.querySelector('[data-decide]') !== null;
	if (isAwaited || book.open) void start();
	else book.addEventListener('toggle', () => void start());
	addEventListener('storage', (event) => {
		if (event.key === key) void start();
	});
}
