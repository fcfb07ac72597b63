/** A file that travels inside a finished one, such as the data that it was made from. */
export interface Attachment {
  /** Its file name; letters, digits, `.` and `-` only. */
  readonly name: string;
  readonly mediaType: string;
  /** What a reader sees beside the name. */
  readonly description: string;
  /** ISO date (`2025-02-01`): never the clock. */
  readonly date: string;
  /** JSON: a web page can carry nothing else. */
  readonly text: string;
}
