/** A text or number that has been checked to be what its name says; to readers it is an ordinary text or number. */
export type Brand<Kind extends string | number, Name extends string> = Kind & { readonly __brand: Name }

/** An id of a case that was checked: lowercase letters, digits and hyphens, a letter first; at most 63 characters. */
export type Id = Brand<string, 'Id'>
