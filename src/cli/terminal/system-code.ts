/**
 * The code by which the system refuses a file or a folder, such as `EACCES`; undefined for any other error, which is a
 * fault of our own.
 */
export const systemCode = (error: unknown): string | undefined => {
  const { code, errno } = error as NodeJS.ErrnoException
  return errno === undefined ? undefined : code
}
