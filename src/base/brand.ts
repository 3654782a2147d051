/** A text or number that has been checked to be what its name says; where it is read it is a text or number like any. */
export type Brand<Kind extends string | number, Name extends string> = Kind & { readonly __brand: Name }
