import { Assistant } from "../../components/assistant/Assistant.tsx";
import { DomainPage } from "../../components/assistant/DomainPage.tsx";
import { mount } from "../../components/view/mount.tsx";
import { say } from "../../lib/words/words.ts";
import { OpenBeside } from "./OpenBeside.tsx";
import "./popup.css";

mount(say("extension_name"), <Assistant page={DomainPage} command={<OpenBeside />} />);
