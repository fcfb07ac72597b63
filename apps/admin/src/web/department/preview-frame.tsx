import { useEffect, useRef } from "react";
import { useSay } from "../language.tsx";

interface PreviewFrameProps {
  readonly html: string;
  /** Called whenever the page is there, to mark what is spoken of. */
  readonly onPage?: (page: Document) => void;
}

/** The page as it would be published. It runs no script; this page may look into it to mark places and to scroll. */
export function PreviewFrame({ html, onPage }: PreviewFrameProps) {
  const say = useSay();
  const frame = useRef<HTMLIFrameElement>(null);
  const scrolled = useRef(0);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const before = element.contentWindow?.scrollY ?? 0;
    if (before > 0) scrolled.current = before;
    const loaded = () => {
      const page = element.contentDocument;
      if (page === null) return;
      // A text that is being typed must not throw its writer back to the cover.
      element.contentWindow?.scrollTo(0, scrolled.current);
      onPage?.(page);
    };
    element.addEventListener("load", loaded);
    element.srcdoc = html;
    return () => element.removeEventListener("load", loaded);
  }, [html, onPage]);
  return <iframe ref={frame} className="preview" title={say("text.preview")} sandbox="allow-same-origin" />;
}
