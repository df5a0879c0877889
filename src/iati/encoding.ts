/** In which encoding a file of XML is written, by its first bytes: the mark at its beginning, or what its declaration says. */

/** Its name for TextDecoder: what nobody says otherwise is UTF-8. The declaration is looked for in the bytes handed in, which should be a hundred or more. */
export const encodingOf = (head: Uint8Array): string => {
  const [a, b, c, d] = head
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c === 0x3f && d === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d === 0x3f)) return 'utf-16be'
  let text = ''
  for (const byte of head.subarray(0, 256)) text += String.fromCharCode(byte)
  const said = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(text)?.[1]
  // Whoever writes UTF-16 in bytes that are read as letters does not write UTF-16.
  return said === undefined || /^utf-?16/i.test(said) ? 'utf-8' : said.toLowerCase()
}
