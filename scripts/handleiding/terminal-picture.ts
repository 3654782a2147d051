/** What a terminal shows after a command, as a picture. */
export const terminalPicture = (command: string, output: string): string => {
  const lines = [`C:\\businesscase> ${command}`, ...output.split('\n')]
  const [width, height, line] = [
    Math.max(60, ...lines.map((text) => text.length)) * 8.5 + 32,
    lines.length * 19 + 52,
    19,
  ]
  const row = (text: string, at: number): string =>
    `<text x="16" y="${52 + at * line}" fill="${at === 0 ? '#9CDCFE' : '#F0F0F0'}" xml:space="preserve">${escaped(text)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${height}" viewBox="0 0 ${Math.ceil(width)} ${height}" font-family="Consolas, 'DejaVu Sans Mono', Menlo, monospace" font-size="14">`,
    `<rect width="100%" height="100%" rx="6" fill="#1E1E1E"/>`,
    '<circle cx="18" cy="17" r="5" fill="#8a8a8a"/><circle cx="36" cy="17" r="5" fill="#8a8a8a"/><circle cx="54" cy="17" r="5" fill="#8a8a8a"/>',
    ...lines.map(row),
    '</svg>\n',
  ].join('\n')
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
