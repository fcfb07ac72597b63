/** What a rule rests on. */
export interface Citation {
  /** As published, in Chinese. */
  readonly title: string;
  /** 文号, where the paper has one. */
  readonly number?: string;
  readonly article?: string;
  readonly year?: number;
  /** Whether the text was read in a public source; otherwise a finance officer should confirm it. */
  readonly confirmed: boolean;
}

/** Every paper and convention that rules rest on. */
export const citations = {
  "budget-law-14": {
    title: "中华人民共和国预算法",
    article: "第十四条",
    year: 2018,
    confirmed: false,
  },
  "budget-law-32": {
    title: "中华人民共和国预算法",
    article: "第三十二条",
    year: 2018,
    confirmed: false,
  },
  "budget-regulation-6": {
    title: "中华人民共和国预算法实施条例",
    number: "国务院令第729号",
    article: "第六条",
    year: 2020,
    confirmed: false,
  },
  "openness-opinion": {
    title: "地方预决算公开操作规程",
    number: "财预〔2016〕143号",
    article: "第一条至第四条",
    year: 2016,
    confirmed: true,
  },
  "openness-catalogue": {
    title: "财政预决算领域基层政务公开标准目录",
    year: 2019,
    confirmed: true,
  },
  "inspection-2017": {
    title: "财政部地方预决算公开度排行榜通报",
    year: 2017,
    confirmed: true,
  },
  "unit-disclosure": {
    title: "关于推进部门所属单位预算公开的指导意见",
    number: "财预〔2021〕29号",
    year: 2021,
    confirmed: false,
  },
  classification: {
    title: "政府收支分类科目",
    confirmed: false,
  },
  performance: {
    title: "中共中央 国务院关于全面实施预算绩效管理的意见",
    number: "中发〔2018〕34号",
    year: 2018,
    confirmed: false,
  },
  "procurement-sme": {
    title: "政府采购促进中小企业发展管理办法",
    number: "财库〔2020〕46号",
    year: 2020,
    confirmed: false,
  },
  "information-regulation-15": {
    title: "中华人民共和国政府信息公开条例",
    number: "国务院令第711号",
    article: "第十五条",
    year: 2019,
    confirmed: false,
  },
  "information-regulation-17": {
    title: "中华人民共和国政府信息公开条例",
    number: "国务院令第711号",
    article: "第十七条",
    year: 2019,
    confirmed: false,
  },
  "official-format": {
    title: "党政机关公文格式",
    number: "GB/T 9704-2012",
    year: 2012,
    confirmed: true,
  },
  "two-languages": {
    title: "中华人民共和国民族区域自治法",
    article: "第二十一条",
    year: 2001,
    confirmed: false,
  },
  "uyghur-script": {
    title: "信息技术 维吾尔文、哈萨克文、柯尔克孜文编码字符集",
    number: "GB 21669-2008",
    year: 2008,
    confirmed: true,
  },
  punctuation: {
    title: "标点符号用法",
    number: "GB/T 15834-2011",
    year: 2011,
    confirmed: false,
  },
  /** Follows from what the tables say they are; no paper need say so. */
  arithmetic: {
    title: "表内、表间勾稽关系",
    confirmed: true,
  },
} as const satisfies Readonly<Record<string, Citation>>;

export type CitationId = keyof typeof citations;
