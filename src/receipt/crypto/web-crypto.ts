/** A key of the host; only the host looks inside. */
export type HostKey = object

/** What is needed here of WebCrypto and of the coding of text, which Node and browsers both have. */
interface Host {
  readonly crypto: {
    readonly subtle: {
      digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer>
      importKey(
        format: string,
        key: Uint8Array,
        algorithm: string,
        extractable: boolean,
        uses: readonly string[],
      ): Promise<HostKey>
      exportKey(format: 'jwk', key: HostKey): Promise<{ readonly x?: string }>
      sign(algorithm: string, key: HostKey, data: Uint8Array): Promise<ArrayBuffer>
      verify(algorithm: string, key: HostKey, signature: Uint8Array, data: Uint8Array): Promise<boolean>
    }
  }
  readonly TextEncoder: new () => { encode(text: string): Uint8Array }
  readonly TextDecoder: new (
    encoding: string,
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string }
  readonly atob: (text: string) => string
}

export const host = globalThis as unknown as Host
