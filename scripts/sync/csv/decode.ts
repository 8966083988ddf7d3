/** From the bytes of a file to its text: in the encodings that spreadsheets write, and saying so where it is not UTF-8. */

export interface DecodedText {
  text: string;
  /** What the file is in, where that is not UTF-8 and somebody should look whether it was read rightly. */
  note: string | undefined;
}

export function decode(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) {
    const text = new TextDecoder(utf16).decode(bytes);
    return { text, note: `is written in ${utf16.toUpperCase()}: read as such` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: undefined };
  } catch {
    return withoutUtf8(bytes);
  }
}

const ENOUGH = 4096;

/** By its byte order mark, or by the zero bytes that Latin letters have there. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return 'utf-16be';
  }
  const zeros = [0, 0];
  const start = bytes.subarray(0, ENOUGH);
  start.forEach((byte, index) => {
    zeros[index % 2] = (zeros[index % 2] ?? 0) + (byte === 0 ? 1 : 0);
  });
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 6;
  if (odd > many && even < odd / 4) {
    return 'utf-16le';
  }
  return even > many && odd < even / 4 ? 'utf-16be' : undefined;
}

/**
 * Either all of it is in the encoding of Windows, or it is UTF-8 with something else between. In the second case the
 * lines that cannot be read carry U+FFFD, by which the reader refuses them.
 */
function withoutUtf8(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (/[\u0080-\uFFFC]/u.test(text.replaceAll('\uFFFD', ''))) {
    return { text, note: 'is UTF-8 only in part: lines in another encoding are refused' };
  }
  return {
    text: windows1252(bytes),
    note: 'is not UTF-8: read as Windows-1252, the encoding of Excel\'s plain "CSV"; look at its special letters'
  };
}

/** What differs from ISO 8859-1; 0 where Windows has nothing. Not every version of Node knows it (nodejs/node#56542). */
const FROM_80 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178
];

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replace(/[\u0080-\u009F]/g, (sign) =>
    String.fromCharCode(FROM_80[sign.charCodeAt(0) - 0x80] || 0xfffd)
  );
}
