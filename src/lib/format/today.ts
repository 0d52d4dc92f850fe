/** The reader's own day, `YYYY-MM-DD`; that of Greenwich may be another. */
export const today = (): string => {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
