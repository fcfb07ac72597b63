import { expectedTexts } from "./expected-texts.ts";
import { testRenderer } from "./test-renderer.ts";

testRenderer(
  {
    format: "lines",
    mediaType: "text/plain",
    render: async (document) =>
      new TextEncoder().encode(
        expectedTexts(document)
          .map(({ text }) => text)
          .join("\n"),
      ),
  },
  { extract: async (bytes) => new TextDecoder().decode(bytes).split("\n") },
);
