import type { ParameterRow, ParameterSetting } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { Tag } from '../../kit/Tag.tsx';
import type { Tone } from '../../kit/tone.ts';
import { longDay } from '../../words/days.ts';

const states: Readonly<Record<ParameterSetting['state'], { words: string; tone: Tone }>> = {
  holds: { words: '现在用', tone: 'done' },
  later: { words: '以后用', tone: 'near' },
  replaced: { words: '用了更近的', tone: 'calm' },
  over: { words: '不再用', tone: 'calm' },
};

interface SettingsListProps {
  row: ParameterRow;
  onEnd: (setting: ParameterSetting) => void;
}

/** Where the value comes from; what is to come or was before can be opened. */
export function SettingsList({ row: { settings, initial }, onEnd }: SettingsListProps) {
  const holds = settings.find(({ state }) => state === 'holds');
  const others = settings.filter((setting) => setting !== holds);
  return (
    <>
      {holds === undefined ? (
        <p className="faint">{initial === null ? '没有设的不要求' : '初始值'}</p>
      ) : (
        <Setting setting={holds} onEnd={onEnd} />
      )}
      {others.length > 0 && (
        <details open={others.some(({ state }) => state === 'later')}>
          <summary>另有 {others.length} 次规定</summary>
          {others.map((setting) => (
            <div key={setting.id} className="parameters__other">
              <Tag tone={states[setting.state].tone}>{states[setting.state].words}</Tag>{' '}
              {setting.words ?? '不显示'}
              <Setting setting={setting} onEnd={onEnd} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}

function Setting({
  setting,
  onEnd,
}: {
  setting: ParameterSetting;
  onEnd: (setting: ParameterSetting) => void;
}) {
  const { placeName, basis, from, until, mayEnd } = setting;
  return (
    <p className="faint">
      {placeName}，{longDay(from)}起{until !== null && `，到${longDay(until)}`}；依据：{basis}
      {mayEnd && (
        <>
          {' '}
          <Button small look="plain" onClick={() => onEnd(setting)}>
            不再适用
          </Button>
        </>
      )}
    </p>
  );
}
