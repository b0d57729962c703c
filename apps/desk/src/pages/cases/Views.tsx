import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';

import { sentencesOf } from '../../api/failure.ts';
import { useSavedViews } from '../../api/views.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { paths } from '../../paths.ts';

const ownViews = [
  { name: '全部在矫', query: '' },
  { name: '外出中', query: 'away=true' },
  { name: '7 日内到期', query: 'endsWithin=7&sort=termEnds' },
  { name: '近期接收', query: 'sort=-receivedOn' },
];

/** Lists that are often wanted: four of the house, and those a person has kept. */
export function Views({ query, sentence }: { query: string; sentence: string }) {
  const { views, save, remove } = useSavedViews();
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
                onClick={() => remove.mutate(view.name)}
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
          waiting={save.isPending}
          problem={save.isError ? sentencesOf(save.error) : []}
          onName={(name) => save.mutate({ name, query }, { onSuccess: () => setNaming(false) })}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  );
}

interface NameViewProps {
  suggestion: string;
  waiting: boolean;
  problem: readonly string[];
  onName: (name: string) => void;
  onClose: () => void;
}

function NameView({ suggestion, waiting, problem, onName, onClose }: NameViewProps) {
  const [name, setName] = useState(suggestion.slice(0, 30));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <Dialog
      title="保留这份名单"
      onClose={onClose}
      foot={
        <Button look="primary" type="submit" form="name-view" waiting={waiting}>
          保留
        </Button>
      }
    >
      <form id="name-view" onSubmit={submit}>
        <LabelledInput
          label="名称"
          note="保留筛选条件、列和排序，打开时总是最新的人。换一台电脑登录也在。"
          value={name}
          maxLength={30}
          onChange={(event) => setName(event.target.value)}
        />
        {problem.map((sentence) => (
          <p className="field-note" role="alert" key={sentence}>
            {sentence}
          </p>
        ))}
      </form>
    </Dialog>
  );
}
