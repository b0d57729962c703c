/**
 * What a county does on a busy day. All of it is estimated, like “容量” of docs/performance.md: nobody has counted a real office. The people
 * are those of the demonstration (about 200 in three counties; a county of 迪庆 has 50 to 300).
 */
export const estimates = {
  /** People who work with the system: a county agency (8), its township offices (some ten, with two each), the procuratorate. */
  staff: 30,
  /** Pages an officer looks at in an hour (docs/performance.md, 容量), by everybody, all day long: more than a real day. */
  pagesAnHour: 60,
  /** Dealings about one person a month (docs/performance.md, 容量) … */
  dealingsAMonth: 4,
  /** … over so many working days … */
  workingDays: 22,
  /** … and on a busy day ten times as many, the peak that chapter reckons with. */
  peak: 10,
  /** The day of the monthly report: everybody reports, and is called or visited once. */
  entriesOfEach: 2,
  /** Every tenth report mends something in the register: a job, an address; half as often a relation is added. */
  editsOfEach: 0.1,
  relationsOfEach: 0.05,
  /** Every other dealing and every fourth report come with something scanned. */
  scansOfDealing: 0.5,
  scansOfEntry: 0.25,
  /** A dealing leaves a paper with a counterfoil; both are fetched, to be printed or read. */
  papersOfDealing: 2,
  /** In the morning, after lunch, and twice after an hour of which nobody did anything (sessions end then). */
  signIns: 4,
  /** Everybody takes one list home as a workbook. */
  workbooks: 1,
  /** In an hour of the whole county: one file exported whole, two catalogues printed. */
  exportsAnHour: 1,
  cataloguesAnHour: 2,
  /** A night comes once a day; here once in each quarter, so that the quarters can be compared. */
  nights: 4,
};

/** How often each errand is done in so many hours; a day has eight. @returns { errand: count } */
export function errandsOf({ people, hours = 8, times = 1 }) {
  const of = estimates;
  const dealings = ((people * of.dealingsAMonth) / of.workingDays) * of.peak;
  const entries = people * of.entriesOfEach;
  const day = {
    entry: entries,
    edit: people * of.editsOfEach,
    relation: people * of.relationsOfEach,
    dealing: dealings,
    upload: dealings * of.scansOfDealing + entries * of.scansOfEntry,
    paper: dealings * of.papersOfDealing,
    signIn: of.staff * of.signIns,
    workbook: of.staff * of.workbooks,
  };
  const hour = {
    page: of.staff * of.pagesAnHour,
    export: of.exportsAnHour,
    catalogue: of.cataloguesAnHour,
  };
  const counts = {};
  for (const [name, count] of Object.entries(day)) counts[name] = atLeastOne(((count * hours) / 8) * times);
  for (const [name, count] of Object.entries(hour)) counts[name] = atLeastOne(count * hours * times);
  return counts;
}

function atLeastOne(count) {
  return Math.max(1, Math.round(count));
}
