import { inflateRawSync } from 'node:zlib'

/** The files within a workbook, by their paths: a zip reader that is independent of the writer. */
export const zipParts = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const zip = Buffer.from(bytes)
  const parts = new Map<string, Uint8Array>()
  // The directory at the end names each file, its sizes and where it starts.
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, nameSize] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const start = zip.readUInt32LE(at + 42)
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
    const packed = zip.subarray(data, data + size)
    parts.set(zip.toString('utf8', at + 46, at + 46 + nameSize), method === 8 ? inflateRawSync(packed) : packed)
    at += 46 + nameSize + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return parts
}
