/** The octets are no DNS message. Thrown inside the decoder only; its edge turns it into a value. */
export class MalformedMessage extends Error {
  override readonly name = "MalformedMessage";
}
