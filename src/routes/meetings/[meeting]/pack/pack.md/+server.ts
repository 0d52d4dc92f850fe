import { markdownFile, meetingEntries, packAsked } from '../../../../document-files.ts';

export const prerender = true;
export const entries = meetingEntries;

export const GET = ({ params }) => markdownFile(packAsked(params.meeting));
