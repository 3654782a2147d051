import type { ProblemInFile } from '../../report/index.js'
import { exitCodes } from '../exit-codes.js'
import { Stop } from '../terminal/stop.js'

/** Ends the command because a case is wrong; what is wrong is data too, for a command that prints it as JSON. */
export class CaseStop extends Stop {
  constructor(
    readonly problems: readonly ProblemInFile[],
    message: string,
  ) {
    super(exitCodes.caseIsWrong, message)
  }
}
