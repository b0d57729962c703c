/** What may be uploaded, told by the first bytes: a name proves nothing. */
const signatures: readonly { readonly mediaType: string; readonly matches: (head: Buffer) => boolean }[] = [
  { mediaType: 'application/pdf', matches: (head) => head.subarray(0, 5).toString('latin1') === '%PDF-' },
  { mediaType: 'image/jpeg', matches: (head) => head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) },
  {
    mediaType: 'image/png',
    matches: (head) =>
      head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  },
  {
    mediaType: 'image/webp',
    matches: (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP',
  },
  {
    mediaType: 'audio/mpeg',
    matches: (head) => ascii(head, 0, 3) === 'ID3' || (head[0] === 0xff && (head[1] ?? 0) >= 0xe2),
  },
  { mediaType: 'audio/mp4', matches: (head) => ascii(head, 4, 8) === 'ftyp' && ascii(head, 8, 11) === 'M4A' },
  { mediaType: 'video/mp4', matches: (head) => ascii(head, 4, 8) === 'ftyp' },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument',
    matches: (head) => head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04])),
  },
];

/** Word and Excel are both ZIP: which one it is, the name may say, because nothing is ever run from it. */
const officeTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The media type of a file by its first bytes, or nothing when it is none that belongs in a case file. */
export function findMediaType(head: Buffer, name: string): string | undefined {
  const found = signatures.find((signature) => signature.matches(head))?.mediaType;
  if (found !== 'application/vnd.openxmlformats-officedocument') return found;
  return officeTypes[name.split('.').at(-1)?.toLowerCase() ?? ''];
}

function ascii(head: Buffer, from: number, until: number): string {
  return head.subarray(from, until).toString('latin1');
}
