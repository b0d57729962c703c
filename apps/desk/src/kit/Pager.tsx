import { Button } from './Button.tsx';

import './Table.css';

interface PagerProps {
  page: number;
  size: number;
  /** Undefined while it is still being counted: the rows do not wait for it. */
  total: number | undefined;
  /** Rows on this page. */
  shown: number;
  onPage: (page: number) => void;
}

/** Which rows these are, out of how many, and the pages before and after. */
export function Pager({ page, size, total, shown, onPage }: PagerProps) {
  const first = (page - 1) * size + 1;
  const last = first + shown - 1;
  const more = total === undefined ? shown === size : last < total;
  if (page === 1 && !more) return null;
  return (
    <nav className="pager no-print" aria-label="翻页">
      <p>
        {shown === 0 ? '这一页没有内容' : `第 ${first} 至 ${last} 条`}
        {total !== undefined && `，共 ${total} 条`}
      </p>
      <Button small icon="left" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        上一页
      </Button>
      <Button small disabled={!more} onClick={() => onPage(page + 1)}>
        下一页
      </Button>
    </nav>
  );
}
