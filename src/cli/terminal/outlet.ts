/** Where the command writes. */
export interface Outlet {
  out(text: string): void
  err(text: string): void
  /** Whether somebody watches `err` while it is written: then a progress bar is drawn. */
  readonly isWatched?: boolean
}
