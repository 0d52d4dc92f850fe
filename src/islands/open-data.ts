import { openData as words } from '#lib/messages/en/open-data.ts';
import { ownData } from '#lib/messages/en/own-data.ts';
import { saveFile } from '#lib/format/save-file.ts';
import { siteRoot } from './kernel/site-root.ts';
import { chosenFiles, droppedFiles } from './open/dropped-files.ts';
import { cameFromForgotten, keptWays, ownAddress, showKept, type KeptPlace } from './open/kept-ways.ts';
import type { GivenFile, ReadAnswer, ReadResult } from './open/messages.ts';

/** The parts of the page that opening data works on. */
interface Parts {
	readonly form: HTMLFormElement;
	readonly input: HTMLInputElement;
	readonly folder: HTMLButtonElement;
	readonly status: HTMLElement;
	readonly cancel: HTMLButtonElement;
	/** Where it stands what the browser keeps from an earlier visit. */
	readonly kept: HTMLElement;
	readonly result: HTMLElement;
}

function partsIn(root: HTMLElement): Parts | null {
	const form = root.querySelector('form');
	const input = root.querySelector<HTMLInputElement>('input[type=file]');
	const folder = root.querySelector<HTMLButtonElement>('form button');
	const status = root.querySelector<HTMLElement>('[data-status]');
	const cancel = root.querySelector<HTMLButtonElement>('[data-cancel]');
	const kept = root.querySelector<HTMLElement>('[data-kept]');
	const result = root.querySelector<HTMLElement>('[data-result]');
	return form && input && folder && status && cancel && kept && result
		? { form, input, folder, status, cancel, kept, result }
		: null;
}

let worker: Worker | null = null;
let removeResult: (() => void) | null = null;
let removeKept: (() => void) | null = null;

function stop({ cancel }: Parts): void {
	worker?.terminate();
	worker = null;
	cancel.hidden = true;
}

/** The root of the published site: this page may itself be one of own data, which lie below `own/`. */
const publishedRoot = (): URL =>
	document.querySelector('[data-own-banner]') ? new URL('../', siteRoot()) : siteRoot();

/** Where what is kept is shown and said. */
const keptPlace = (parts: Parts): KeptPlace => ({
	root: publishedRoot(),
	say: (text) => parts.status.replaceChildren(text),
	clear: () => {
		removeKept?.();
		removeResult?.();
		removeKept = removeResult = null;
	}
});

async function show(parts: Parts, result: ReadResult): Promise<void> {
	const { status, result: target } = parts;
	const { network, notKept, csv } = result;
	const [{ mount, unmount }, { default: OwnDataReport }] = await Promise.all([
		import('svelte'),
		import('#lib/components/data/OwnDataReport.svelte')
	]);
	const kept = notKept === null ? network : null;
	const place = keptPlace(parts);
	const ownHref = kept === null ? null : await ownAddress(place.root);
	// What was kept before is replaced; where it was not, it stays in sight.
	if (kept !== null) place.clear();
	removeResult?.();
	const onreport = () => saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), 'report.csv');
	const ways = kept === null ? null : keptWays(place, kept);
	const shown = mount(OwnDataReport, { target, props: { result, ownHref, onreport, ways } });
	removeResult = () => void unmount(shown);
	status.textContent = network === null ? words.broken : words.sound(network.title);
	target.focus();
}

/** Reads files in a worker, so that the page stays responsive however large they are. */
function open(parts: Parts, files: readonly GivenFile[]): void {
	const [first] = files;
	if (first === undefined) return;
	stop(parts);
	removeResult?.();
	removeResult = null;
	const { status, cancel } = parts;
	status.textContent = words.reading(first.path);
	cancel.hidden = false;
	// The browser may ask the reader; what it answers changes nothing here.
	void navigator.storage?.persist?.();
	const reading = new Worker(new URL('./open/read-data-worker.ts', import.meta.url), { type: 'module' });
	worker = reading;
	const fail = (reason: string): void => {
		if (worker !== reading) return;
		stop(parts);
		status.textContent = words.failed(reason);
	};
	reading.addEventListener('error', ({ message }) => fail(message || words.unknownReason));
	reading.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
		if (worker !== reading) return;
		if (data.kind === 'progress') status.textContent = words.progress(data.tables, data.rows);
		else if (data.kind === 'failed') fail(data.reason);
		else {
			stop(parts);
			void show(parts, data.result);
		}
	});
	reading.postMessage({ files });
}

function wireDrop(parts: Parts): void {
	const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
	document.addEventListener('dragover', (event) => {
		if (!holdsFiles(event)) return;
		event.preventDefault();
		parts.status.textContent = words.dropHere;
	});
	document.addEventListener('drop', (event) => {
		if (!holdsFiles(event) || event.dataTransfer === null) return;
		event.preventDefault();
		void droppedFiles(event.dataTransfer).then((files) => open(parts, files));
	});
}

function start(root: HTMLElement): void {
	const parts = partsIn(root);
	if (parts === null) return;
	const { form, input, folder, cancel, status } = parts;
	form.addEventListener('submit', (event) => event.preventDefault());
	const read = () => {
		open(parts, chosenFiles(input));
		// The same file can be chosen again when it was mended.
		input.value = '';
	};
	input.addEventListener('change', read);
	// Files may have been chosen before this script came.
	if (input.files !== null && input.files.length > 0) read();
	folder.addEventListener('click', () => {
		input.webkitdirectory = !input.webkitdirectory;
		const { label = '', otherLabel = '' } = folder.dataset;
		folder.setAttribute('aria-pressed', String(input.webkitdirectory));
		folder.textContent = input.webkitdirectory ? otherLabel : label;
		if (input.webkitdirectory) input.click();
	});
	cancel.addEventListener('click', () => {
		stop(parts);
		status.textContent = words.cancelled;
		input.focus();
	});
	wireDrop(parts);
	if (cameFromForgotten()) status.textContent = ownData.forgotten;
	void showKept(parts.kept, keptPlace(parts)).then((remove) => (removeKept = remove));
}

const root = document.querySelector<HTMLElement>('[data-open-data]');
if (root) start(root);
