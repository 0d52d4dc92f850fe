import { match as gridpart } from "../../../src/params/gridpart.ts";

export const matchers = { gridpart };