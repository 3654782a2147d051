import type * as z from 'zod'

/** Refuses a table without a line: an index without a number converts nothing. */
export const notEmpty = ({ value, issues }: z.core.ParsePayload<Readonly<Record<string, unknown>>>): void => {
  if (Object.keys(value).length === 0)
    issues.push({ code: 'too_small', origin: 'object', minimum: 1, inclusive: true, input: value })
}
