/** Full-width digits, letters and signs as the half-width ones that they mean; every character keeps its place. */
export function foldWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ．％＋－＝＞＜／＊×～]/g, (character) => {
    if (character === "×") return "*";
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}
