import type { DossierPage } from '../../../api/types.ts';
import { Button } from '../../../kit/Button.tsx';
import { Tag } from '../../../kit/Tag.tsx';
import { fullDay } from '../../../words/days.ts';

interface LoansProps {
  page: DossierPage;
  onLend: () => void;
  onReturn: (loanId: string) => void;
}

/** 借阅、查阅登记. */
export function Loans({ page, onLend, onReturn }: LoansProps) {
  return (
    <section className="part" aria-label="借阅、查阅">
      <div className="part__head">
        <h2>借阅、查阅</h2>
        {page.keeper && (
          <Button small icon="plus" onClick={onLend}>
            登记借阅、查阅
          </Button>
        )}
      </div>
      {page.loans.length === 0 ? (
        <p className="faint">没有人借阅、查阅过纸质档案。在系统里查看的，在“查阅记录”里。</p>
      ) : (
        <ul className="dossier-missing">
          {page.loans.map((loan) => (
            <li key={loan.id}>
              <strong>{loan.borrower}</strong> {loan.mannerText}，{loan.handler}，{fullDay(loan.from)}
              {loan.until === null ? '' : `，应还 ${fullDay(loan.until)}`}{' '}
              {loan.out && (
                <Tag tone={loan.overdue ? 'overdue' : 'near'}>{loan.overdue ? '逾期未还' : '在外'}</Tag>
              )}
              <div>
                {loan.ground}
                {loan.pieces === '' ? '' : `；材料：${loan.pieces}`}
              </div>
              <div className="faint">
                {loan.bodyName} {loan.enteredBy}登记
                {loan.returned === null
                  ? ''
                  : `；${fullDay(loan.returned.on)}归还${loan.returned.state === '' ? '' : `，${loan.returned.state}`}`}
              </div>
              {loan.out && page.keeper && (
                <Button small onClick={() => onReturn(loan.id)}>
                  登记归还
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
