import { mount } from "../../components/view/mount.tsx";
import { say } from "../../lib/words/words.ts";
import { Paste } from "./Paste.tsx";

mount(`${say("paste_title")} · ${say("extension_name")}`, <Paste />);
