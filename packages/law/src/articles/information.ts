import { citing } from './source.ts';

/** 个人信息保护法 */
export const personalInformation = citing({
  code: 'personalInformation',
  law: '中华人民共和国个人信息保护法',
  short: '个人信息保护法',
  from: '2021-11-01',
});

/** 数据安全法 */
export const dataSecurity = citing({
  code: 'dataSecurity',
  law: '中华人民共和国数据安全法',
  short: '数据安全法',
  from: '2021-09-01',
});

/** 网络安全法 (2025修正) */
export const networkSecurity = citing({
  code: 'networkSecurity',
  law: '中华人民共和国网络安全法',
  short: '网络安全法',
  from: '2026-01-01',
});

/** 人脸识别技术应用安全管理办法 */
export const faceRecognition = citing({
  code: 'faceRecognition',
  law: '人脸识别技术应用安全管理办法',
  short: '人脸识别技术应用安全管理办法',
  from: '2025-06-01',
});

/** 档案法 (2020修订) */
export const archivesLaw = citing({
  code: 'archivesLaw',
  law: '中华人民共和国档案法',
  short: '档案法',
  from: '2021-01-01',
});
