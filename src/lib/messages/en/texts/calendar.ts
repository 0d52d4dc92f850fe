/** Words inside calendar files. */
export const calendar = {
	withoutDay: 'Not in this calendar, because the source gives no day:'
};
