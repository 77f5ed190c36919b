import mark from "./mark.svg";

/**
 * The product's mark: an M whose middle is the flap of an envelope, above the dot that ends every
 * domain name. The icons in `public/icon` are made from the same file.
 */
export function Mark({ size }: { size: number }) {
  return <img src={mark} width={size} height={size} alt="" />;
}
