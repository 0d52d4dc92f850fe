const MILLENNIUM = Date.UTC(2000, 0, 1);

/**
 * The revision of an entry (RFC 5545, 3.8.7.4): calendars take an entry that they have for a newer one where its number is
 * higher. Seconds since 2000 grow with every making of the file, and keep within 32 bits until 2068.
 */
export const sequenceOf = (made: Date): number =>
	Math.max(0, Math.floor((made.getTime() - MILLENNIUM) / 1000));
