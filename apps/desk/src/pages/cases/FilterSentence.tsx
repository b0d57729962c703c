import { measureNames, type Measure } from '@guitu/law';

import type { Body } from '../../api/types.ts';
import { FilterChip } from './FilterChip.tsx';
import { changed, type CaseFilters } from './filters.ts';
import { SearchField } from './SearchField.tsx';
import { endsWithinChoices, statusWords } from './sentence.ts';

interface FilterSentenceProps {
  filters: CaseFilters;
  /** The judicial offices of the jurisdiction; one alone is no choice. */
  offices: readonly Body[];
  onChange: (filters: CaseFilters) => void;
}

/** Levels are the province's; these are the three its measures name, and any other that a case carries can be searched for. */
const levels = ['严管', '普管', '宽管'];

/** The list's filter, read from left to right as one sentence; each word of it can be changed. */
export function FilterSentence({ filters, offices, onChange }: FilterSentenceProps) {
  const set = (change: Partial<CaseFilters>) => onChange(changed(filters, change));
  return (
    <div className="filter" role="group" aria-label="筛选">
      <SearchField
        label="在名册中查找"
        placeholder="姓名、拼音、证件尾号、案号"
        value={filters.search}
        onChange={(search) => set({ search })}
      />
      <FilterChip
        label="状态"
        value={filters.status}
        choices={Object.entries(statusWords).map(([value, words]) => ({ value, words }))}
        onChoose={(status) => set({ status: status as CaseFilters['status'] })}
      />
      {offices.length > 1 && (
        <FilterChip
          label="执行地"
          value={filters.office}
          choices={[
            { value: '', words: '全部执行地' },
            ...offices.map((office) => ({ value: String(office.regionCode), words: office.name })),
          ]}
          onChoose={(office) => set({ office })}
        />
      )}
      <FilterChip
        label="类别"
        value={filters.measure}
        choices={[
          { value: '', words: '全部类别' },
          ...Object.entries(measureNames).map(([value, words]) => ({ value, words })),
        ]}
        onChoose={(measure) => set({ measure: measure as Measure | '' })}
      />
      <FilterChip
        label="等级"
        value={filters.level}
        choices={[
          { value: '', words: '全部等级' },
          ...levels.map((level) => ({ value: level, words: level })),
        ]}
        onChoose={(level) => set({ level })}
      />
      <FilterChip
        label="期满"
        value={filters.endsWithin}
        choices={[
          { value: '', words: '期满不限' },
          ...endsWithinChoices.map((days) => ({ value: days, words: `${days} 日内到期` })),
        ]}
        onChoose={(endsWithin) => set({ endsWithin })}
      />
      <FilterChip
        label="外出"
        value={filters.away ? 'true' : ''}
        choices={[
          { value: '', words: '不限外出' },
          { value: 'true', words: '外出中' },
        ]}
        onChoose={(away) => set({ away: away === 'true' })}
      />
      <FilterChip
        label="应到事项"
        value={filters.missed ? 'true' : ''}
        choices={[
          { value: '', words: '不限应到' },
          { value: 'true', words: '有应到没到' },
        ]}
        onChoose={(missed) => set({ missed: missed === 'true' })}
      />
    </div>
  );
}
