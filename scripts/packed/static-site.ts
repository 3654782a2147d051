import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
}

/** A folder as a plain web server shows it. */
export interface StaticSite {
  /** Such as `http://127.0.0.1:3000`. */
  readonly origin: string
  readonly close: () => void
}

/** Serves the files of a folder on a free port of this machine, and does nothing else. */
export const staticSite = async (folder: string): Promise<StaticSite> => {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname))
    readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path)).then(
      (content) => {
        response.setHeader('content-type', kinds[extname(path) || '.html'] ?? 'text/plain; charset=utf-8')
        response.end(content)
      },
      () => {
        response.statusCode = 404
        response.end()
      },
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
