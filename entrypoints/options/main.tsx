import { mount } from "../../components/view/mount.tsx";
import { say } from "../../lib/words/words.ts";
import { Options } from "./Options.tsx";

mount(`${say("options_title")} · ${say("extension_name")}`, <Options />);
