/**
 * Chooses one radio button of a group by the position of its text.
 * @param texts of the buttons, in their order.
 * @returns false where no button has the text.
 */
export function fillRadios(
  radios: readonly HTMLInputElement[],
  texts: readonly string[],
  text: string,
): boolean {
  const radio = radios[texts.indexOf(text)];
  if (!radio?.isConnected || radio.disabled) return false;
  radio.click();
  return radio.checked;
}
