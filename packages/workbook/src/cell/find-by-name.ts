import { type Classification, type ClassificationEntry, parentOf } from "@mingzhang/core";

/**
 * The entry of a name that has no code beside it, by its own name or an older one. Of the many of one name, such as
 * 行政运行, it is the one below or beside the row before, as lists run from the top down.
 *
 * @param above the code of the row before
 * @returns several where the list has more than one and the row before does not decide, none where it has none
 */
export function findByName(
  { findByName, find }: Classification,
  name: string,
  above?: string,
): readonly ClassificationEntry[] {
  const entries = findByName(name);
  if (entries.length <= 1 || above === undefined || find(above) === undefined) return entries;
  for (let parent: string | undefined = above; parent !== undefined; parent = parentOf(parent)) {
    const below = entries.filter((entry) => parentOf(entry.code) === parent);
    if (below.length > 0) return below;
  }
  return entries;
}
