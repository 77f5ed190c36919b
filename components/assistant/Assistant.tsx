import { AtSign, KeyRound } from "lucide-react";
import type { ComponentType, ReactNode } from "react";
import { browser } from "wxt/browser";
import { newDomainItem } from "../../lib/state/domain-item.ts";
import type { IndexItem } from "../../lib/state/index-item.ts";
import { useDomain, useIndex, useSettings } from "../../lib/state/reading.ts";
import { say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import { DomainPicker } from "../domain-picker/DomainPicker.tsx";
import { EmptyPage } from "../empty-page/EmptyPage.tsx";
import { ErrorNotice } from "../error-notice/ErrorNotice.tsx";
import { useNow } from "../hooks/use-now.ts";
import { type TabSight, useTabView } from "../hooks/use-tab-view.ts";
import { Notice } from "../notice/Notice.tsx";
import { openPastePage } from "../pasted-records/open-paste-page.ts";
import { Skeleton } from "../skeleton/Skeleton.tsx";
import { AssistantHeader } from "./AssistantHeader.tsx";
import styles from "./assistant.module.css";
import type { DomainViewProps } from "./use-domain-work.ts";

/** The header with the product's name, where no domain is shown. */
function Plain({ children }: { children?: ReactNode }) {
  return (
    <>
      <AssistantHeader>
        <h1 className={styles.product}>{say("extension_name")}</h1>
      </AssistantHeader>
      <main className={styles.main}>{children}</main>
    </>
  );
}

function Unreadable() {
  return (
    <Plain>
      <Notice tone="fault" title={say("error_stored")}>
        <p>{say("error_stored_do")}</p>
        <Button look="secondary" onClick={() => browser.runtime.openOptionsPage()}>
          {say("error_open_options")}
        </Button>
      </Notice>
    </Plain>
  );
}

function NotConnected() {
  return (
    <Plain>
      <EmptyPage
        icon={KeyRound}
        title={say("popup_not_connected_title")}
        text={say("popup_not_connected")}
      >
        <Button look="primary" onClick={() => browser.runtime.openOptionsPage()}>
          {say("popup_not_connected_button")}
        </Button>
        <Button look="quiet" onClick={openPastePage}>
          {say("paste_offer")}
        </Button>
      </EmptyPage>
    </Plain>
  );
}

/** Connected, and no domain to show: not listed yet, not to be had, or none there. */
function NoDomain({ index, sight, now }: { index: IndexItem; sight: TabSight; now: number }) {
  if (index.listError !== null)
    return (
      <Plain>
        <ErrorNotice error={index.listError} now={now} retry={sight.lookAgain} offerOptions />
      </Plain>
    );
  if (index.listedAt === null)
    return (
      <Plain>
        <Skeleton label={say("popup_loading")} />
      </Plain>
    );
  return (
    <Plain>
      <EmptyPage icon={AtSign} title={say("popup_empty_title")} text={say("popup_empty")}>
        <Button look="secondary" onClick={sight.lookAgain}>
          {say("popup_empty_button")}
        </Button>
      </EmptyPage>
    </Plain>
  );
}

/** The domain to show: the worker's choice for this tab, until it is known the last one. */
function domainOf(index: IndexItem, sight: TabSight): string | null {
  const chosen = sight.tab.kind === "seen" ? sight.tab.view.domain : null;
  const known = (name: string | null) => index.domains.some((entry) => entry.name === name);
  if (known(chosen)) return chosen;
  return known(index.current) ? index.current : (index.domains[0]?.name ?? null);
}

interface AssistantProps {
  /** What is shown of a domain. */
  page: ComponentType<DomainViewProps>;
  /** A command of this view alone, in the header. */
  command?: ReactNode;
}

/** The whole view, from what is stored at once and then from what the worker finds. */
export function Assistant({ page: Page, command }: AssistantProps) {
  const now = useNow();
  const settings = useSettings();
  const index = useIndex();
  const sight = useTabView();
  const name = index.kind === "read" ? domainOf(index.value, sight) : null;
  const item = useDomain(name);
  if ([settings, index, item].some(({ kind }) => kind === "unreadable")) return <Unreadable />;
  if (settings.kind !== "read" || index.kind !== "read") return <Plain />;
  if (!settings.value.connected && index.value.domains.length === 0) return <NotConnected />;
  const entry = index.value.domains.find((listed) => listed.name === name);
  if (name === null || entry === undefined)
    return <NoDomain index={index.value} sight={sight} now={now} />;
  return (
    <>
      <AssistantHeader command={command}>
        <DomainPicker
          domains={index.value.domains}
          current={name}
          choose={(domain) => sight.chooseDomain(domain)}
        />
      </AssistantHeader>
      {item.kind === "read" && (
        <Page
          key={name}
          item={item.value ?? newDomainItem(name)}
          entry={entry}
          sight={sight}
          plainNames={settings.value.plainNames}
          now={now}
        />
      )}
    </>
  );
}
