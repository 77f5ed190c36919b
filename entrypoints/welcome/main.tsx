import { mount } from "../../components/view/mount.tsx";
import { say } from "../../lib/words/words.ts";
import { Welcome } from "./Welcome.tsx";

mount(`${say("welcome_title")} · ${say("extension_name")}`, <Welcome />);
