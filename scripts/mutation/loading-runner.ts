import { test, TestRunner } from 'vitest'

/**
 * Runs tests as ever, but a file that does not load is a test that fails. A mutant that keeps a file from loading (a
 * constant that throws) is noticed by every reader of the file; without a failing test Stryker would call it survived.
 */
export default class LoadingRunner extends TestRunner {
  override async importFile(...[file, source]: Parameters<TestRunner['importFile']>): Promise<unknown> {
    try {
      return await super.importFile(file, source)
    } catch (error) {
      if (source !== 'collect') throw error
      test('the file loads', () => {
        throw error
      })
      return undefined
    }
  }
}
