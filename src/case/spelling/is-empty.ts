/** Whether nothing is written: no value, or a text without a sign in it, as a form has it of a field that was left open. */
export const isEmpty = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '')
