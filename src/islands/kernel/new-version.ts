import { PART_GONE } from '#lib/domain/part-gone.ts';
import { partGone as words } from '#lib/messages/en/part-gone.ts';

/**
 * Offers to reload the page where a script or a record that a press asked for is gone: a newer version of the site was
 * published since the page was opened, or the line broke.
 */
export function watchForNewVersion(): void {
	let isOffered = false;
	const show = (): void => {
		if (isOffered) return;
		isOffered = true;
		document.body.prepend(offer());
	};
	addEventListener('vite:preloadError', show);
	addEventListener(PART_GONE, show);
}

function offer(): HTMLElement {
	const notice = document.createElement('div');
	notice.setAttribute('role', 'alert');
	notice.className = 'new-version';
	const reload = document.createElement('button');
	reload.type = 'button';
	reload.textContent = words.reload;
	reload.addEventListener('click', () => location.reload());
	notice.append(`${words.newVersion} `, reload);
	return notice;
}
