const longest = 31;

/** Makes names of sheets out of titles: valid for Excel, and each given out only once and none that is `given` already, upper and lower case being one. */
export function sheetNames(given: readonly string[] = []): (title: string) => string {
  const taken = new Set(given.map((name) => name.toLowerCase()));
  return (title) => {
    const base = validName(title);
    let name = cut(base, longest);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const suffix = ` (${count})`;
      name = cut(base, longest - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  };
}

/** Excel forbids `: \ / ? * [ ]`, and `'` and `!` spoil references; their full-width forms say the same. */
function validName(title: string): string {
  const name = title
    .replace(/[:\\/?*[\]'!]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replace(/\s+/g, " ")
    .replace(/\p{C}/gu, "")
    .trim();
  // Excel keeps this one name for itself.
  return name === "" || name.toLowerCase() === "history" ? `${name}_` : name;
}

/** Not through the middle of a character that takes two units. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
}
