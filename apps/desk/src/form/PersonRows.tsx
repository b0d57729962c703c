import { measureNames } from '@guitu/law';

import type { CasePage } from '../api/types.ts';
import { PaperCells } from './PaperCells.tsx';

const sexWords = { male: '男', female: '女' } as const;

/** The head of every approval form: who it is about. Filled from the file, never typed again. */
export function PersonRows({ page }: { page: CasePage }) {
  const { person, ...row } = page.case;
  return (
    <>
      <PaperCells
        cells={[
          { label: '姓名', value: person.name },
          { label: '性别', value: person.sex && sexWords[person.sex] },
          { label: '出生日期', value: person.birthOn },
        ]}
      />
      {row.status === 'assessing' ? (
        <PaperCells
          cells={[
            { label: '拟适用的措施', value: measureNames[row.measure] },
            { label: '案由', value: row.crime },
          ]}
        />
      ) : (
        <Sentence page={page} />
      )}
    </>
  );
}

/** What is being served, and where he lives. */
function Sentence({ page }: { page: CasePage }) {
  const { person, ...row } = page.case;
  return (
    <>
      <PaperCells
        cells={[
          { label: '矫正类别', value: measureNames[row.measure] },
          { label: '证件尾号', value: person.idTail },
          { label: '矫正期限', value: <Term begins={row.termBegins} ends={row.termEnds} /> },
        ]}
      />
      <PaperCells
        cells={[
          { label: '罪名', value: row.crime },
          { label: '案号', value: row.caseNumber },
        ]}
      />
      <PaperCells cells={[{ label: '居住地', value: person.homeAddress }]} />
    </>
  );
}

/** Both days whole: a date broken at its hyphen is read wrongly. */
function Term({ begins, ends }: { begins: string | null; ends: string | null }) {
  if (begins === null || ends === null) return <span className="paper-none">—</span>;
  return (
    <>
      <span className="nowrap">{begins}</span> 至 <span className="nowrap">{ends}</span>
    </>
  );
}
