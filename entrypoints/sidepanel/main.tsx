import { Assistant } from "../../components/assistant/Assistant.tsx";
import { GuidePage } from "../../components/guide/GuidePage.tsx";
import { mount } from "../../components/view/mount.tsx";
import { say } from "../../lib/words/words.ts";

mount(say("extension_name"), <Assistant page={GuidePage} />);
