import type { ReactNode } from 'react';

import { Failure } from './Failure.tsx';
import { Loading } from './Loading.tsx';
import { Pager } from './Pager.tsx';

interface Paged {
  readonly rows: readonly unknown[];
  readonly total: number;
  readonly size: number;
}

interface PagedSheetProps<List extends Paged> {
  /** The question to the server, as the page asked it. */
  asked: {
    readonly data: List | undefined;
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  page: number;
  onPage: (page: number) => void;
  /** What stands there when the list has no row at all. */
  empty: ReactNode;
  /** Above the list: filters, and what went wrong with what was done to it. */
  above?: ReactNode;
  children: (list: List) => ReactNode;
}

/** A list with pages on a sheet: it loads, fails, is empty, or is shown with its pager below it. */
export function PagedSheet<List extends Paged>({
  asked,
  page,
  onPage,
  empty,
  above,
  children,
}: PagedSheetProps<List>) {
  const list = asked.data;
  return (
    <div className="sheet">
      {above}
      {asked.isPending && <Loading lines={8} />}
      {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {list?.rows.length === 0 && empty}
      {list !== undefined && list.rows.length > 0 && (
        <>
          {children(list)}
          <Pager page={page} size={list.size} total={list.total} shown={list.rows.length} onPage={onPage} />
        </>
      )}
    </div>
  );
}
