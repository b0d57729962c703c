import { privacyForms, privacyRecordNames, type PrivacyRecordKind } from '@guitu/law';

import { RegisterPage } from '../../registers/RegisterPage.tsx';

const kinds = Object.keys(privacyRecordNames) as PrivacyRecordKind[];

/** 个人信息保护台账: what was assessed, entrusted and lost, where it is stored, and what of it is still owed. */
export default function PrivacyPage() {
  return (
    <RegisterPage
      path="/api/privacy-records"
      title="个人信息保护"
      tableTitle="个人信息保护台账"
      about="影响评估、委托处理、泄露事件和境内存储的台账；还缺什么，写在每一项旁边。"
      names={privacyRecordNames}
      forms={privacyForms}
      kindsOf={() => kinds}
      empty="从上面选一类开始登记。"
    />
  );
}
