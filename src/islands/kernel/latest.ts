/** Begins a task; what it gives says whether the task is still the latest one. */
export type Turns = () => () => boolean;

/** Of several tasks that wait, only the latest counts: an answer that comes late is not shown over a newer one. */
export function turns(): Turns {
	let latest = 0;
	return () => {
		const turn = ++latest;
		return () => turn === latest;
	};
}
