import { findRegion, regionRange, regionsUnder } from '@guitu/law';
import type { Office } from '@guitu/law';

import type { VisitorBody } from '../access/visitor.ts';
import { steadyId } from './steady-id.ts';

export const prefectureCode = 533_400_000_000;
export const counties = {
  shangriLa: 533_401_000_000,
  deqin: 533_422_000_000,
  weixi: 533_423_000_000,
} as const;
/** There is no prison of that name: it hands people over and is told, like a real one would be. */
export const prisonName = '演示监狱';
export const offices = {
  nixi: 533_401_204_000,
  jiantang: 533_401_101_000,
  benzilan: 533_422_102_000,
  tacheng: 533_423_103_000,
} as const;

/** 迪庆州 as it is: the prefecture, three counties, 29 townships, and the bodies that work with them, an invented prison among them. */
export function demonstrationBodies(): readonly VisitorBody[] {
  const countyCodes = Object.values(counties);
  return [
    body('prefectureAgency', prefectureCode, '迪庆藏族自治州社区矫正机构'),
    body('procuratorate', prefectureCode, '迪庆藏族自治州人民检察院'),
    body('court', prefectureCode, '迪庆藏族自治州中级人民法院'),
    body('prison', prefectureCode, prisonName),
    ...countyCodes.flatMap((code) => {
      const name = regionName(code);
      return [
        body('countyAgency', code, `${name}社区矫正机构`),
        body('countyBureau', code, `${name}司法局`),
        body('procuratorate', code, `${name}人民检察院`),
        body('court', code, `${name}人民法院`),
        body('police', code, `${name}公安局`),
      ];
    }),
    ...countyCodes
      .flatMap(regionsUnder)
      .map(({ code, name }) => body('judicialOffice', code, `${name}司法所`)),
  ];
}

const bodies = new Map(demonstrationBodies().map((one) => [`${one.kind}/${one.regionCode}`, one]));

/** A body of the demonstration. Throws when there is none: kinds and places here are constants. */
export function getBody(kind: Office, code: number): VisitorBody {
  const found = bodies.get(`${kind}/${code}`);
  if (found === undefined) throw new Error(`the demonstration has no ${kind} at ${code}`);
  return found;
}

export function regionName(code: number): string {
  return findRegion(code)?.name ?? String(code);
}

function body(kind: Office, regionCode: number, name: string): VisitorBody {
  const { low, high } = regionRange(regionCode);
  return { id: steadyId(`body/${kind}/${regionCode}`), kind, name, regionCode, low, high };
}
