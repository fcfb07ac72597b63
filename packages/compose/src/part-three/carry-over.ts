import { isBlank } from "@mingzhang/core";
import type { Block } from "@mingzhang/document";
import type { Composer } from "../composer.ts";
import { orZero } from "./or-zero.ts";

/** 十一、上年结转结余预算情况说明. */
export function carryOver(composer: Composer): readonly Block[] {
  if (isBlank(composer.panel("carryOver"))) return [composer.paragraph("narrative.carryOver.none")];
  const total = (column: string) => orZero(composer.total("carryOver", column), `carryOver.${column}`);
  return [
    composer.paragraph("narrative.carryOver.total", {
      total: total("total"),
      fiscal: total("fiscalSubtotal"),
      other: total("otherSubtotal"),
    }),
  ];
}
