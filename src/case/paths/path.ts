/** Where in a case: keys and list positions (from zero), from the root down. */
export type Path = readonly (string | number)[]
