import { CircleCheck, CircleDashed } from "lucide-react";
import { useCallback } from "react";
import { Button } from "../../components/button/Button.tsx";
import { ConnectForm } from "../../components/connect-form/ConnectForm.tsx";
import { Disconnect } from "../../components/disconnect/Disconnect.tsx";
import { useCommand } from "../../components/hooks/use-command.ts";
import { Notice } from "../../components/notice/Notice.tsx";
import { useNotices } from "../../components/notice-offer/use-notices.ts";
import { PageFrame, Panel } from "../../components/page-frame/PageFrame.tsx";
import { openPastePage } from "../../components/pasted-records/open-paste-page.ts";
import { PrivacyList } from "../../components/privacy-list/PrivacyList.tsx";
import { ResolverChoice } from "../../components/resolver-choice/ResolverChoice.tsx";
import { StateBadge } from "../../components/state-badge/StateBadge.tsx";
import { Switch } from "../../components/switch/Switch.tsx";
import { TaughtSites } from "../../components/taught-sites/TaughtSites.tsx";
import { send } from "../../lib/send.ts";
import { useSettings } from "../../lib/state/reading.ts";
import { defaultSettings, type SettingsItem } from "../../lib/state/settings-item.ts";
import { say } from "../../lib/words/words.ts";

function ConnectionState({ connected }: { connected: boolean }) {
  return connected ? (
    <StateBadge tone="right" icon={CircleCheck} word={say("options_connected")} />
  ) : (
    <StateBadge tone="quiet" icon={CircleDashed} word={say("options_not_connected")} />
  );
}

function Panels({ settings }: { settings: SettingsItem }) {
  const plain = useCommand(
    useCallback(async (plainNames: boolean) => {
      await send("set-plain-names", { plainNames });
    }, []),
  );
  const notices = useNotices();
  return (
    <>
      <Panel
        title={say("options_connection")}
        aside={<ConnectionState connected={settings.connected} />}
      >
        <ConnectForm settings={settings} />
        <Disconnect connected={settings.connected} />
      </Panel>
      <Panel title={say("paste_panel")}>
        <p>{say("paste_panel_hint")}</p>
        <Button look="secondary" onClick={openPastePage}>
          {say("paste_offer")}
        </Button>
      </Panel>
      <Panel title={say("options_display")}>
        <Switch label={say("options_plain")} on={settings.plainNames} change={plain.run} />
        <p>{say("options_plain_hint")}</p>
      </Panel>
      <Panel title={say("options_notices")}>
        <Switch
          label={say("options_notices_switch")}
          on={settings.notices}
          change={notices.change}
        />
        <p role={notices.refused ? "status" : undefined}>
          {say(notices.refused ? "notice_refused" : "options_notices_hint")}
        </p>
      </Panel>
      <Panel title={say("taught_title")}>
        <TaughtSites />
      </Panel>
      <Panel title={say("resolvers_title")}>
        <ResolverChoice resolvers={settings.resolvers} />
      </Panel>
      <Panel title={say("options_privacy")}>
        <PrivacyList resolvers={settings.resolvers} />
      </Panel>
    </>
  );
}

/** Where the owner connects to Mila, and reads what is kept and what leaves. */
export function Options() {
  const settings = useSettings();
  return (
    <PageFrame title={say("options_title")} intro={say("options_intro")}>
      {settings.kind === "unreadable" && (
        <Notice tone="fault" title={say("error_stored")}>
          <p>{say("error_stored_do")}</p>
        </Notice>
      )}
      {settings.kind === "read" && <Panels settings={settings.value} />}
      {settings.kind === "unreadable" && (
        <Panels settings={{ ...defaultSettings, connected: true }} />
      )}
    </PageFrame>
  );
}
