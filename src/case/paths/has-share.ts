import * as z from 'zod'

/** Whether a union may also be written as an object with a share: a number written for it is then that share. */
export const hasShare = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodUnion &&
  schema.options.some((option) => option instanceof z.ZodObject && Object.hasOwn(option.shape, 'share'))
