import type { Appraisal } from '../appraisal/index.js'
import { GROUP_ROOM_TOLERANCE, groupRoomOf } from '../appraisal/group-room-formulas.js'
import type { FormulaId } from '../formula/index.js'

/**
 * Writes by how many household-years the households in effect exceed their target group: nought for every case that is accepted.
 * Where a number is changed on the sheet no check of the file sees it, so what it may be is read from this.
 */
export const groupExcess = ({ model }: Appraisal): FormulaId => {
  const { write } = model
  const nought = write.constant(0)
  const beyond = write.businessCase.interventions.flatMap((intervention) => {
    const { limit, inEffect } = groupRoomOf(model, intervention)
    const most = write.multiply(limit, write.constant(GROUP_ROOM_TOLERANCE))
    return [...new Set(inEffect)].map((row) => write.total(write.maximum(write.subtract(row, most), nought)))
  })
  return write.add(nought, ...beyond)
}
