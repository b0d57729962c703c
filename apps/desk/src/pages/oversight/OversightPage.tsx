import { oversightForms, oversightRecordNames } from '@guitu/law';

import type { OversightRegister } from '../../api/types.ts';
import { RegisterPage } from '../../registers/RegisterPage.tsx';
import { StatisticsTabs } from '../indicators/StatisticsTabs.tsx';

/** 监督核对台账: opinions about a body and the replies, checking with others, self-checks, what was shared and handed over. */
export default function OversightPage() {
  return (
    <RegisterPage
      path="/api/oversight-records"
      title="监督核对台账"
      about="对单位的监督意见和回复，数据核对、自查、信息共享、线索移送。对某个人办案的意见，在那个人的事项里提出。"
      names={oversightRecordNames}
      forms={oversightForms}
      kindsOf={({ kinds }: OversightRegister) => kinds}
      empty="登记了以后列在这里，新的在前。"
    >
      <StatisticsTabs />
    </RegisterPage>
  );
}
