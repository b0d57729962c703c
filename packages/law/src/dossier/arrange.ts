import type { Day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import type { DossierPart, DossierStage } from './parts.ts';
import { dossierParts, dossierStages } from './parts.ts';

/** One piece of a file, before it has its place. */
export interface DossierPiece {
  readonly id: string;
  readonly part: DossierPart;
  readonly stage: DossierStage;
  readonly title: string;
  /** 文号. */
  readonly number?: string;
  /** 责任者: who made it. */
  readonly responsible: string;
  /** The day it bears; of records of a period, the last of it. */
  readonly on: Day;
  /** When it was entered: of two with one day the older comes first. */
  readonly at: Moment;
  /** Absent where nobody could count them. */
  readonly pages?: number;
  readonly note?: string;
}

/** A piece in its place (卷内目录的一行). */
export type DossierRow<Piece extends DossierPiece = DossierPiece> = Piece & {
  /** 序号, from 1. */
  readonly index: number;
  /** 页次: first and last page, counted through. Absent from the first piece on whose pages nobody could count. */
  readonly firstPage?: number;
  readonly lastPage?: number;
};

const rankOfPart = new Map(dossierParts.map(({ code }, index) => [code, index]));
const rankOfStage = new Map(dossierStages.map(({ code }, index) => [code, index]));

/**
 * The pieces in the fixed order: by part, inside by stage, inside by day, then by when they were entered. The order in which they are
 * given does not matter.
 */
export function arrangeDossier<Piece extends DossierPiece>(pieces: readonly Piece[]): DossierRow<Piece>[] {
  let next: number | undefined = 1;
  return pieces.toSorted(byPlace).map((piece, position) => {
    const row = { ...piece, index: position + 1 };
    if (next === undefined || piece.pages === undefined) {
      next = undefined;
      return row;
    }
    const firstPage = next;
    next += piece.pages;
    return { ...row, firstPage, lastPage: next - 1 };
  });
}

function byPlace(a: DossierPiece, b: DossierPiece): number {
  const [partA, partB] = [rankOfPart.get(a.part) ?? 0, rankOfPart.get(b.part) ?? 0];
  const [stageA, stageB] = [rankOfStage.get(a.stage) ?? 0, rankOfStage.get(b.stage) ?? 0];
  return (
    partA - partB || stageA - stageB || compare(a.on, b.on) || compare(a.at, b.at) || compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
