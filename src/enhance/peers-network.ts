/** Counts in the matrix of who could learn from whom only the asks on a chosen theme; `?theme=` holds it. */
const select = document.querySelector<HTMLSelectElement>('[data-matrix-theme]');
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-pair-matrix] a[data-themes]')];
const all = new Map(links.map((link) => [link, link.querySelector('[data-count]')?.textContent ?? '']));

function count(link: HTMLAnchorElement, theme: string): string {
	if (theme === '') return all.get(link) ?? '';
	const pairs = (link.dataset.themes ?? '').split(';').map((pair) => pair.split(' '));
	return pairs.find(([id]) => id === theme)?.[1] ?? '';
}

function show(theme: string): void {
	for (const link of links) {
		const number = count(link, theme);
		link.hidden = number === '';
		link.querySelector('[data-count]')?.replaceChildren(number);
	}
}

function fromAddress(): void {
	const theme = new URLSearchParams(location.search).get('theme') ?? '';
	const isOffered = [...(select?.options ?? [])].some(({ value }) => value === theme);
	if (select) select.value = isOffered ? theme : '';
	show(select?.value ?? '');
}

if (select) {
	select.addEventListener('change', () => {
		const query = new URLSearchParams(location.search);
		if (select.value) query.set('theme', select.value);
		else query.delete('theme');
		const text = query.toString();
		history.pushState(null, '', text ? `?${text}` : location.pathname);
		show(select.value);
	});
	addEventListener('popstate', fromAddress);
	fromAddress();
}
