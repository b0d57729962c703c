import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';

import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { paths } from '../../paths.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSavedViews } from './savedViews.ts';

const ownViews = [
  { name: '全部在矫', query: '' },
  { name: '外出中', query: 'away=true' },
  { name: '7 日内到期', query: 'endsWithin=7&sort=termEnds' },
  { name: '近期接收', query: 'sort=-receivedOn' },
];

/** Lists that are often wanted: four of the house, and those a person has kept. */
export function Views({ query, sentence }: { query: string; sentence: string }) {
  const { account } = useSession();
  const { views, save, remove } = useSavedViews(account.id);
  const [naming, setNaming] = useState(false);
  const all = [...ownViews, ...views];
  return (
    <div className="views">
      <nav className="views views--inner" aria-label="常用名单">
        {all.map((view) => (
          <span className="view" key={view.name}>
            <Link
              href={`${paths.cases}${view.query === '' ? '' : `?${view.query}`}`}
              aria-current={view.query === query || undefined}
            >
              {view.name}
            </Link>
            {views.some((one) => one.name === view.name) && (
              <button
                type="button"
                className="view__drop"
                aria-label={`不再保留“${view.name}”`}
                onClick={() => remove(view.name)}
              >
                <Icon name="close" size={12} />
              </button>
            )}
          </span>
        ))}
      </nav>
      {!all.some((view) => view.query === query) && (
        <Button look="plain" small icon="plus" onClick={() => setNaming(true)}>
          保留这份名单
        </Button>
      )}
      {naming && (
        <NameView
          suggestion={sentence}
          onName={(name) => {
            save({ name, query });
            setNaming(false);
          }}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  );
}

interface NameViewProps {
  suggestion: string;
  onName: (name: string) => void;
  onClose: () => void;
}

function NameView({ suggestion, onName, onClose }: NameViewProps) {
  const [name, setName] = useState(suggestion);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <Dialog
      title="保留这份名单"
      onClose={onClose}
      foot={
        <Button look="primary" type="submit" form="name-view">
          保留
        </Button>
      }
    >
      <form id="name-view" onSubmit={submit}>
        <LabelledInput
          label="名称"
          note="只保留筛选条件，打开时总是最新的人。存在这台电脑的浏览器里。"
          value={name}
          maxLength={30}
          onChange={(event) => setName(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
