/** The words of the card, and those that readers put in front of the values, longest first within each. */
const labels: Readonly<Record<string, readonly string[]>> = {
  name: ['姓名', 'name'],
  sex: ['性别', 'gender', 'sex'],
  ethnicity: ['民族', 'nation', 'ethnicity', 'folk'],
  birthOn: ['出生日期', '出生年月', '出生', 'birthday', 'birthdate', 'birth', 'born'],
  address: ['住址', '地址', 'address'],
  idNumber: ['公民身份号码', '公民身份证号码', '身份证号码', '身份证号', '证件号码', '证件号', 'idnumber', 'idno', 'idnum', 'cardno', 'number'], // prettier-ignore
  issuer: ['签发机关', '发证机关', 'department', 'issuer', 'authority'],
  validity: ['有效期限', '有效期', '有效日期', 'validity', 'startdate', 'enddate', 'validfrom', 'validuntil'],
};

interface Found {
  field: string;
  from: number;
  to: number;
  /** Followed by a colon or set apart from what stands before: not a word inside an address (民族路). */
  apart: boolean;
}

/**
 * The values behind their labels (姓名：张三 性别 男 …, also run together as on the card, also as JSON). Undefined when the text
 * does not name at least two of them: then it is a plain row of values.
 */
export function labelledFields(text: string): Readonly<Record<string, string>> | undefined {
  const plain = text.replaceAll(/["'{}[\]]/g, ' ');
  const found = findLabels(plain);
  if (found.length < 2) return undefined;
  return Object.fromEntries(
    found.map(({ field, to }, index) => [field, tidyValue(plain.slice(to, found[index + 1]?.from))]),
  );
}

function findLabels(text: string): readonly Found[] {
  const every = Object.entries(labels)
    .flatMap(([field, words]) => words.map((word) => ({ field, word })))
    .toSorted((a, b) => b.word.length - a.word.length);
  const lower = text.toLowerCase();
  const found: Found[] = [];
  let at = 0;
  while (at < lower.length) {
    const label = every.find(({ word }) => lower.startsWith(word, at));
    if (label === undefined) {
      at += 1;
      continue;
    }
    const to = at + label.word.length;
    const one = { field: label.field, from: at, to, apart: isApart(lower, at, to) };
    if (counts(one, label.word, found)) found.push(one);
    at = to;
  }
  return found;
}

function isApart(text: string, from: number, to: number): boolean {
  return (
    from === 0 || /[\s,，;；|:：]/.test(text[from - 1] ?? '') || /^\s*[:：=]/.test(text.slice(to, to + 3))
  );
}

/** Each label once; inside an address, a name or the like only where it is set apart. English ones are part of other words too. */
function counts(one: Found, word: string, found: readonly Found[]): boolean {
  if (found.some((other) => other.field === one.field)) return false;
  const inAddress = found.at(-1)?.field === 'address';
  const latin = /^[a-z]/.test(word);
  return one.apart || (!latin && (!inAddress || word.length > 2));
}

function tidyValue(text: string): string {
  return text.replaceAll(/^[\s:：=,，;；|]+|[\s,，;；|]+$/g, '');
}
