/** A holiday by what prose calls it, with the first and last month and day on which it can fall in any year. */
export interface Festival {
  readonly name: string;
  readonly earliest: string;
  readonly latest: string;
}

const fixed = (name: string, day: string): Festival => ({ name, earliest: day, latest: day });

/** Days of the lunar calendar fall within a month; those of the Islamic one, such as 古尔邦节, in any, and are left out. */
export const festivals: readonly Festival[] = [
  fixed("元旦", "01-01"),
  { name: "春节", earliest: "01-21", latest: "02-20" },
  { name: "元宵节", earliest: "02-04", latest: "03-06" },
  fixed("妇女节", "03-08"),
  { name: "清明节", earliest: "04-04", latest: "04-06" },
  fixed("劳动节", "05-01"),
  fixed("儿童节", "06-01"),
  { name: "端午节", earliest: "05-28", latest: "06-25" },
  fixed("建党节", "07-01"),
  fixed("建军节", "08-01"),
  fixed("教师节", "09-10"),
  { name: "中秋", earliest: "09-07", latest: "10-08" },
  fixed("国庆", "10-01"),
];
