import { PaperError } from '../rendering/paperError.ts';

/** The parts of a 文号: whose counter (香矫), which word (外准), the year and the number drawn from the counter. */
export interface PaperNumber {
  organ: string;
  word: string;
  year: number;
  serial: number;
}

/**
 * Writes a 文号 in the form “（ ）字第 号” of the forms of 2026, for example `（2026）香矫外准字第 12 号`.
 * Throws PAPER_NUMBER_INVALID when a part could not stand in one.
 */
export function formatPaperNumber({ organ, word, year, serial }: PaperNumber): string {
  const named = [organ, word].every((part) => /^\p{Script=Han}+$/u.test(part));
  const counted =
    Number.isInteger(year) && year >= 1000 && year <= 9999 && Number.isSafeInteger(serial) && serial >= 1;
  if (!named || !counted) {
    throw new PaperError(
      'PAPER_NUMBER_INVALID',
      '文号的机关代字、文种代字应当是汉字，年份应当是四位数，序号应当从 1 起。请管理员检查文号设置。',
    );
  }
  return `（${year}）${organ}${word}字第 ${serial} 号`;
}
