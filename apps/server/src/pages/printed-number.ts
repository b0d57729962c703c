/** A paper number as it is printed, from how people type it: （2026）香矫外准字第 12 号. */
export function printedNumber(text: string): string | undefined {
  const match = /^[（(]?(\d{4})[）)]?(\p{Script=Han}+)字第?(\d+)号?$/u.exec(text.replaceAll(/\s/g, ''));
  return match === null ? undefined : `（${match[1]}）${match[2]}字第 ${Number(match[3])} 号`;
}
