import { MalformedMessage } from "./malformed-message.ts";
import { readName } from "./name.ts";

/** Reads a stretch of a message from front to back, never past its end. */
export class Cursor {
  readonly message: Uint8Array;
  readonly end: number;
  at: number;

  /** @param end offset of the first octet that is not to be read any more. */
  constructor(message: Uint8Array, start: number, end: number) {
    if (end > message.length) throw new MalformedMessage("the message ends too early");
    this.message = message;
    this.at = start;
    this.end = end;
  }

  uint8(): number {
    const value = this.at < this.end ? this.message[this.at] : undefined;
    if (value === undefined) throw new MalformedMessage("the message ends too early");
    this.at += 1;
    return value;
  }

  uint16(): number {
    const high = this.uint8();
    return high * 0x100 + this.uint8();
  }

  uint32(): number {
    const high = this.uint16();
    return high * 0x10000 + this.uint16();
  }

  /** A copy, so that a record that is kept does not keep the whole message. */
  octets(length: number): Uint8Array {
    if (this.at + length > this.end) throw new MalformedMessage("the message ends too early");
    const octets = new Uint8Array(this.message.subarray(this.at, this.at + length));
    this.at += length;
    return octets;
  }

  rest(): Uint8Array {
    return this.octets(this.end - this.at);
  }

  /** A name; its pointers may lead to any earlier place of the message (RFC 1035 §4.1.4). */
  domainName(): string {
    const { name, next } = readName(this.message, this.at);
    if (next > this.end) throw new MalformedMessage("a name runs past the end of its data");
    this.at = next;
    return name;
  }

  /** A length octet and as many octets (RFC 1035 §3.3, `<character-string>`). */
  characterString(): Uint8Array {
    return this.octets(this.uint8());
  }

  /** The next `length` octets as a stretch of their own; this one goes on behind them. */
  stretch(length: number): Cursor {
    if (this.at + length > this.end) throw new MalformedMessage("the message ends too early");
    const inner = new Cursor(this.message, this.at, this.at + length);
    this.at += length;
    return inner;
  }

  atEnd(): boolean {
    return this.at === this.end;
  }
}
