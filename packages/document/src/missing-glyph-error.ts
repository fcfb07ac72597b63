/** A character that no font of its face can print: a box in its place must not be published. */
export class MissingGlyphError extends Error {
  override readonly name = "MissingGlyphError";
  readonly character: string;
  /** The text in which it stands. */
  readonly text: string;

  constructor(character: string, text: string) {
    super(`no font has ${JSON.stringify(character)} in ${JSON.stringify(text)}`);
    this.character = character;
    this.text = text;
  }
}
