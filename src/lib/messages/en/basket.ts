export const basket = {
	full: 'Not kept: this browser’s storage is full or closed. Open the brief and save the basket as a file.'
};
