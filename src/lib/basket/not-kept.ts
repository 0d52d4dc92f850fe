import { m } from '../messages/index.ts';

/**
 * Says beside a button that the browser does not keep the basket, and leads to the brief with it.
 *
 * @param brief address with the basket; null where the browser keeps it, and nothing is said
 */
export function showKept(button: HTMLElement, brief: string | null): void {
	const before = button.nextElementSibling;
	if (before instanceof HTMLElement && before.dataset.notKept !== undefined) before.remove();
	if (brief === null) return;
	const notice = document.createElement('span');
	notice.dataset.notKept = '';
	notice.setAttribute('role', 'alert');
	const open = document.createElement('a');
	open.href = brief;
	open.textContent = m.basket.open;
	notice.append(` ${m.basket.full} `, open);
	button.after(notice);
}
