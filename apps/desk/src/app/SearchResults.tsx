import { Fragment } from 'react';
import { Link } from 'wouter';

import { Failure } from '../kit/Failure.tsx';
import type { SearchResult } from './searchResult.ts';

interface SearchResultsProps {
  listId: string;
  words: string;
  results: readonly SearchResult[];
  active: number;
  pending: boolean;
  error: unknown;
  onPoint: (index: number) => void;
  onChoose: (href: string) => void;
}

export function SearchResults({
  listId,
  words,
  results,
  active,
  pending,
  error,
  onPoint,
  onChoose,
}: SearchResultsProps) {
  return (
    <div className="search__panel">
      {error !== null && <Failure error={error} />}
      {error === null && results.length === 0 && (
        <p className="search__none" role="status">
          {pending ? '正在查找' : `本辖区没有找到“${words}”。可以试试拼音首字母、证件号后四位或者案号。`}
        </p>
      )}
      <div id={listId} role="listbox" aria-label="查找结果">
        {results.map((result, index) => (
          <Fragment key={result.key}>
            {result.group !== results[index - 1]?.group && (
              <div className="search__group" role="presentation">
                {result.group}
              </div>
            )}
            <Link
              href={result.href}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="search__row"
              onPointerMove={() => onPoint(index)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(result.href)}
            >
              <span>{result.words}</span>
              <small>{result.side}</small>
              <small>{result.note}</small>
            </Link>
          </Fragment>
        ))}
      </div>
    </div>
  );
}
