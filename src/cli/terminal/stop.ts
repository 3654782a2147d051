/** Ends the command with a message for the user and an exit code; never shown as a stack. */
export class Stop extends Error {
  override readonly name = 'Stop'
  constructor(
    readonly exitCode: number,
    message: string,
  ) {
    super(message)
  }
}
