import type { ViewProtocol } from "../../lib/messages/view.ts";
import { say, sayCount } from "../../lib/words/words.ts";
import { ErrorNotice } from "../error-notice/ErrorNotice.tsx";
import { useNow } from "../hooks/use-now.ts";
import { Notice } from "../notice/Notice.tsx";
import { hostOf } from "../sentences/mila-error.ts";

export type Result =
  | ViewProtocol["connect"]["answer"]
  /** The owner said no to asking that host. */
  | { kind: "permission-refused"; base: string };

/** What came of *Save and check*. */
export function ConnectResult({ result, retry }: { result: Result; retry(): void }) {
  const now = useNow();
  switch (result.kind) {
    case "connected":
      return (
        <Notice
          tone="right"
          title={
            result.domains === 0
              ? say("options_result_none")
              : sayCount("options_result", result.domains, result.domains)
          }
          spoken
        >
          <p>{say("options_next")}</p>
        </Notice>
      );
    case "permission-refused":
      return (
        <Notice
          tone="fault"
          title={say("options_permission_refused", hostOf(result.base))}
          spoken
        />
      );
    case "failed":
      return <ErrorNotice error={result.error} now={now} retry={retry} offerOptions={false} />;
  }
}
