import { Assistant } from "../../components/assistant/Assistant.tsx";
import { mount } from "../../components/view/mount.tsx";
import { say } from "../../lib/words/words.ts";
import "./popup.css";

mount(say("extension_name"), <Assistant />);
