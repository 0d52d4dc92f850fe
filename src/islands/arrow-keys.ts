import { startArrowKeys } from './kernel/arrow-keys.ts';

/** Pictures and tables of many links are one stop of the keyboard each, with arrow keys within. */
startArrowKeys();
