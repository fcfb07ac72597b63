/** Words that a paper which may be published hardly needs. A person decides; 非涉密 and the titles of laws are no sign. */
export const secrecyWords: readonly string[] = [
  "绝密",
  "机密级",
  "秘密级",
  "涉密",
  "密级",
  "内部资料",
  "内部文件",
  "内部使用",
  "不得公开",
  "不宜公开",
  "不予公开",
  "不对外公开",
  "国家秘密",
  "工作秘密",
  "敏感信息",
  "警务秘密",
];
