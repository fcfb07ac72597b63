import type { Direction } from "@mingzhang/document";

/** What the sample says; the Uyghur words are drafts that only a test may print. */
export interface SampleWords {
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly labels: { readonly contents: string; readonly skipToContent: string; readonly backToContents: string };
  readonly cover: string;
  readonly parts: readonly [string, string, string];
  readonly chapter: string;
  readonly section: string;
  readonly total: string;
  readonly basic: string;
  readonly project: string;
  readonly unit: string;
  readonly empty: string;
  readonly service: string;
  readonly administration: string;
  readonly share: string;
  readonly long: string;
}

const chinese: SampleWords = {
  lang: "zh-CN",
  title: "某市人民政府办公室2025年部门预算公开",
  author: "某市人民政府办公室",
  date: "2025年2月1日",
  labels: { contents: "目录", skipToContent: "跳到正文", backToContents: "返回目录" },
  cover: "封面",
  parts: ["第一部分 单位概况", "第二部分 2025年部门预算公开表", "第三部分 预算情况说明"],
  chapter: "一、收支总体情况",
  section: "（一）支出情况",
  total: "合计",
  basic: "基本支出",
  project: "项目支出",
  unit: "单位：万元",
  empty: "本单位没有使用政府性基金预算拨款安排的支出，此表为空表。",
  service: "一般公共服务支出",
  administration: "行政运行",
  share: "所占比例：",
  long: "根据《中华人民共和国预算法》（2018年修正）和《国务院关于进一步深化预算管理制度改革的意见》（国发〔2021〕5号）的要求，我单位坚持“过紧日子”，从严从紧编制预算：“三公”经费只减不增；资金统筹使用，先有预算、后有支出，没有预算不得支出。为贯彻“放管服”改革精神，保障“12345”政务服务便民热线（含夜间值守）正常运转，各项支出按照“保工资、保运转、保基本民生”的次序安排……",
};

const uyghur: SampleWords = {
  lang: "ug-CN",
  title: "شەھەرلىك خەلق ھۆكۈمىتى ئىشخانىسىنىڭ 2025-يىللىق تارماق خامچوتى",
  author: "شەھەرلىك خەلق ھۆكۈمىتى ئىشخانىسى",
  date: "2025-يىلى 2-ئاينىڭ 1-كۈنى",
  labels: { contents: "مۇندەرىجە", skipToContent: "مەزمۇنغا ئۆتۈش", backToContents: "مۇندەرىجىگە قايتىش" },
  cover: "مۇقاۋا",
  parts: ["بىرىنچى قىسىم ئورۇن ئەھۋالى", "ئىككىنچى قىسىم خامچوت جەدۋەللىرى", "ئۈچىنچى قىسىم خامچوت چۈشەندۈرۈشى"],
  chapter: "1. كىرىم-چىقىم ئومۇمىي ئەھۋالى",
  section: "(1) چىقىم ئەھۋالى",
  total: "جەمئىي",
  basic: "ئاساسىي چىقىم",
  project: "لايىھە چىقىمى",
  unit: "بىرلىكى: تۈمەن يۈەن",
  empty: "بۇ جەدۋەل قۇرۇق جەدۋەل.",
  service: "ئادەتتىكى ئاممىۋى مۇلازىمەت چىقىمى",
  administration: "مەمۇرىي خىزمەت",
  share: "ئىگىلىگەن نىسبىتى: ",
  long: "سىياسەت ئاساسى: «جۇڭخۇا خەلق جۇمھۇرىيىتىنىڭ خامچوت قانۇنى»، «تور بىخەتەرلىكى قانۇنى» قاتارلىق مۇناسىۋەتلىك قانۇن-نىزاملار ھەمدە ھۆججەت روھىغا ئاساسەن، كىرىم ۋە چىقىملارنىڭ ھەممىسى تارماق خامچوتى باشقۇرۇشىغا كىرگۈزۈلدى؛ بۇنىڭ ئىچىدە: خىزمەتتىكىلەر 48 نەپەر (9 نەپەر كۆپەيگەن)، پېنسىيەگە چىققانلار 51 نەپەر (4 نەپەر كۆپەيگەن).",
};

export function sampleWords(dir: Direction): SampleWords {
  switch (dir) {
    case "ltr":
      return chinese;
    case "rtl":
      return uyghur;
  }
}
