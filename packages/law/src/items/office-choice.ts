import { regionPath } from '../codes/regions.ts';
import type { Cell, Read } from './cell.ts';
import { compact } from './cell.ts';

/** A body that may hold a case inside the range of the importing body: a judicial office, or the county itself. */
export interface OfficeChoice {
  readonly code: number;
  /** e.g. '尼西乡司法所', '香格里拉市社区矫正中心' */
  readonly name: string;
  /** Name of its township or county, e.g. '尼西乡', '香格里拉市'. */
  readonly regionName: string;
}

/**
 * Finds the office that holds the case, by name or by code, among those of the importing body only. A code of somebody else is
 * named from the public list of regions, so that a neighbour's row can be told apart from a typing mistake without looking at
 * anybody's data.
 */
export function readOffice(cell: Cell, choices: readonly OfficeChoice[]): Read<OfficeChoice> {
  const text = compact(cell.text);
  if (/^\d+$/.test(text)) return readCode(text, choices);
  const wanted = core(text);
  const exact = choices.filter(
    (choice) => compact(choice.name) === text || compact(choice.regionName) === text,
  );
  const found = exact.length > 0 ? exact : choices.filter((choice) => isNamed(choice, wanted, text));
  const [only] = found;
  if (found.length === 1 && only !== undefined) return { value: only };
  if (found.length > 1) {
    return { problem: `“${text}”可以是${found.map((choice) => choice.name).join('、')}，请写全名。` };
  }
  return {
    problem: `本辖区没有“${text}”，请写：${choices.map((choice) => choice.name).join('、')}。别的县的人员由当地导入。`,
  };
}

function readCode(text: string, choices: readonly OfficeChoice[]): Read<OfficeChoice> {
  const code = Number(text.padEnd(12, '0'));
  const found = choices.find((choice) => choice.code === code);
  if (found !== undefined) return { value: found };
  const name = regionPath(code);
  if (name !== undefined) return { problem: `“${text}”是${name}，不在本辖区内，这一行请由当地导入。` };
  return { problem: `没有区划代码“${text}”，请写司法所名称，如“${choices[0]?.name ?? ''}”。` };
}

function isNamed(choice: OfficeChoice, wanted: string, text: string): boolean {
  if (core(choice.regionName) === wanted || core(choice.name) === wanted) return true;
  // '香格里拉市尼西乡司法所': the name of the county stands before it.
  return text.endsWith(compact(choice.name)) || text.endsWith(`${compact(choice.regionName)}司法所`);
}

/** '尼西', of 尼西乡司法所, 尼西司法所 and 尼西乡. */
function core(name: string): string {
  return compact(name)
    .replace(/(社区矫正机构|社区矫正中心|司法所|司法局)$/, '')
    .replace(/(..)(藏族|纳西族|傈僳族|彝族|白族|普米族)(自治县|乡)$/, '$1')
    .replace(/(..)(自治县|街道|乡|镇|县|市)$/, '$1');
}
