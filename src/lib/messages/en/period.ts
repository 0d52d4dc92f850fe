/** A period in words where the source gives no end. By itself, as dates are written in small scripts, too. */
export const period = {
	since: (date: string) => `since ${date}`
};
