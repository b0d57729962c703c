import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';

import { useSearchQuery } from '../api/cases.ts';
import { Icon } from '../kit/Icon.tsx';
import { useDelayed } from '../kit/useDelayed.ts';
import { useDismiss } from '../kit/useDismiss.ts';
import { resultsOf } from './searchResult.ts';
import { SearchResults } from './SearchResults.tsx';
import { searchBoxId } from './useGlobalKeys.ts';

import './SearchBox.css';

/** One box for people and papers: name, pinyin initials, ID tail, case number, paper number. */
export function SearchBox() {
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [, navigate] = useLocation();
  const element = useRef<HTMLDivElement>(null);
  const listId = useId();
  const asked = useDelayed(words.trim(), 160);
  const answer = useSearchQuery(asked);
  const results = resultsOf(answer.data);
  const showing = open && asked !== '';
  useDismiss(open, element, () => setOpen(false));

  const go = (href: string) => {
    setOpen(false);
    setWords('');
    navigate(href);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, results.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && results[active] !== undefined) go(results[active].href);
    else return;
    event.preventDefault();
  };

  return (
    <div className="search" role="search" ref={element}>
      <span className="search__icon">
        <Icon name="search" size={18} />
      </span>
      <input
        id={searchBoxId}
        className="search__input"
        type="search"
        role="combobox"
        autoComplete="off"
        aria-label="查找人员和文书"
        aria-expanded={showing}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={showing && results[active] !== undefined ? `${listId}-${active}` : undefined}
        placeholder="姓名、拼音首字母、证件尾号、案号、文号"
        value={words}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setWords(event.target.value);
          setOpen(true);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <kbd className="search__key" aria-hidden="true">
        /
      </kbd>
      {showing && (
        <SearchResults
          listId={listId}
          words={asked}
          results={results}
          active={active}
          pending={answer.isPending}
          error={answer.error}
          onPoint={setActive}
          onChoose={go}
        />
      )}
    </div>
  );
}
