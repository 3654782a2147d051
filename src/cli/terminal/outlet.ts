/** Where the command writes. */
export interface Outlet {
  out(text: string): void
  err(text: string): void
  /** Whether somebody looks at what is written to `err` while it is written: a progress bar is then drawn. */
  readonly isWatched?: boolean
}
