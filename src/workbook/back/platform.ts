/** What is used here of the platform, which Node and every browser have; the library is compiled without their types. */
interface Platform {
  readonly TextDecoder: new () => { readonly decode: (bytes: Uint8Array) => string }
  readonly Blob: new (parts: readonly Uint8Array[]) => {
    readonly stream: () => { readonly pipeThrough: (through: unknown) => { readonly getReader: () => Reader } }
  }
  readonly DecompressionStream: new (format: 'deflate-raw') => unknown
}

interface Reader {
  readonly read: () => Promise<{ readonly done: true } | { readonly done: false; readonly value: Uint8Array }>
  readonly cancel: () => Promise<void>
}

export const platform = globalThis as unknown as Platform
