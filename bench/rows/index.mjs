import { applyLeave, applyLeaveAtOnce } from './apply-leave.mjs';
import { besideDirectus } from './beside-directus.mjs';
import { findVisitor } from './find-visitor.mjs';
import { importRegister } from './import.mjs';
import { listsOverHttp } from './list-over-http.mjs';
import { lists } from './list.mjs';
import { identical, monthEnd, oneCase, ownMonthEnd, plainNight, yearReplayed } from './nights.mjs';
import { openCase, openCasePage } from './open-case.mjs';
import { overviews } from './overview.mjs';
import { renderPaper } from './render-paper.mjs';
import { seal } from './seal.mjs';
import { searchName } from './search-name.mjs';
import { today } from './today.mjs';
import { totals } from './total.mjs';
import { verifyCase, verifyWhole } from './verify-copies.mjs';
import { verify } from './verify.mjs';

/** In the order of the table. */
export const rows = [
  ...lists,
  ...totals,
  searchName,
  openCase,
  openCasePage,
  today,
  ...overviews,
  findVisitor,
  ...listsOverHttp,
  ...besideDirectus,
  applyLeave,
  applyLeaveAtOnce,
  importRegister,
  renderPaper,
  verify,
  seal,
  verifyCase,
  verifyWhole,
  monthEnd,
  plainNight,
  ownMonthEnd,
  oneCase,
  yearReplayed,
  identical,
];
