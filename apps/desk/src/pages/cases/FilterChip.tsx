import { Icon } from '../../kit/Icon.tsx';
import { Menu } from '../../kit/Menu.tsx';

interface FilterChipProps {
  label: string;
  value: string;
  choices: readonly { value: string; words: string }[];
  onChoose: (value: string) => void;
}

/** One word of the sentence. It says what holds now; pressing it offers the other words. */
export function FilterChip({ label, value, choices, onChoose }: FilterChipProps) {
  const words = choices.find((choice) => choice.value === value)?.words ?? value;
  return (
    <Menu
      label={label}
      buttonClass={value === '' ? 'filter__chip' : 'filter__chip filter__chip--set'}
      button={
        <>
          <span className="visually-hidden">{label}：</span>
          {words}
          <Icon name="down" size={13} />
        </>
      }
      items={choices.map((choice) => ({
        key: choice.value,
        words: choice.words,
        chosen: choice.value === value,
        onChoose: () => onChoose(choice.value),
      }))}
    />
  );
}
