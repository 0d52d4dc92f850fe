/**
 * Keeps the address right on a page that says where its links begin, because its server may answer it without the slash
 * at its end: scripts find the slash there, and a link within the page keeps the view that the address holds.
 */
export function keepPageAddress(): void {
	if (!document.querySelector('base')) return;
	const { pathname } = new URL(document.baseURI);
	if (`${location.pathname}/` === pathname)
		history.replaceState(history.state, '', pathname + location.search + location.hash);
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const hash = link?.getAttribute('href') ?? '';
		const isPlain =
			event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
		if (event.defaultPrevented || !isPlain || !hash.startsWith('#')) return;
		event.preventDefault();
		location.hash = hash;
	});
}
