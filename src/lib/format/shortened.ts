/** As much of a statement as tells it from others when it is read out. */
const NAME_LENGTH = 80;

/** A text on one line, cut between words where it is long. */
export function shortened(text: string, length = NAME_LENGTH): string {
	const line = text.replace(/\s+/gu, ' ').trim();
	if (line.length <= length) return line;
	const cut = line.slice(0, length + 1);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()} …`;
}
