/** A word that is written wrong in official papers again and again, and the one that was meant. */
export interface TypingError {
  readonly wrong: string;
  readonly right: string;
  /** What must stand before and after it, as lookarounds; anything when absent. */
  readonly before?: string;
  readonly after?: string;
  /** It is wrong only in a disclosure that writes this elsewhere. */
  readonly beside?: string;
}

const plain = (pairs: string): readonly TypingError[] =>
  pairs.split(" ").map((pair) => {
    const [wrong = "", right = ""] = pair.split(">");
    return { wrong, right };
  });

/** Only what is wrong wherever it stands; what may be the end of one word and the beginning of the next (家园满意) is left out. */
export const typingErrors: readonly TypingError[] = [
  ...plain(
    "帐户>账户 帐目>账目 帐务>账务 帐簿>账簿 结帐>结账 报帐>报账 记帐>记账 其它>其他 截止到>截至 自已>自己 竟争>竞争 竟聘>竞聘",
  ),
  ...plain(
    "坐谈会>座谈会 布署>部署 幅射>辐射 签定>签订 报消>报销 效律>效率 发辉>发挥 攻艰>攻坚 帮挟>帮扶 拔款>拨款 划拔>划拨 拔付>拨付",
  ),
  ...plain(
    "水份>水分 时侯>时候 气侯>气候 政俯>政府 绩校>绩效 预箅>预算 迫不急待>迫不及待 按步就班>按部就班 再接再励>再接再厉 一如继往>一如既往",
  ),
  { wrong: "次项目", right: "此项目", before: "(?<=^|[，。；：]|通过|根据|围绕|实施|对|由)" },
  { wrong: "截止", right: "截至", after: "(?=(?:19|20)\\d{2}年|目前|上年末)" },
  { wrong: "做为", right: "作为", before: "(?<![当叫称看好])", after: "(?![民了人群企])" },
  { wrong: "按排", right: "安排", after: "(?![名放序列队行])" },
  { wrong: "己经", right: "已经", before: "(?<!自)" },
  { wrong: "反应情况", right: "反映情况", before: "(?<=及时|如实)" },
  // Left by a replacement of 单位 by 部门 throughout a paper.
  { wrong: "部门价值", right: "单位价值", after: "(?=\\d)" },
  { wrong: "政府服务热线", right: "政务服务热线", beside: "政务服务热线" },
];
