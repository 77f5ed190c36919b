import type { CDPSession } from "@playwright/test";

/** Places of what can be seen in a closed shadow root of the page, by its text. */
export async function drawnIn(
  devtools: CDPSession,
  text: string,
): Promise<{ left: number; top: number }[]> {
  await devtools.send("DOM.enable");
  const { nodes } = await devtools.send("DOM.getFlattenedDocument", {
    depth: -1,
    pierce: true,
  });
  const roots = nodes.flatMap(({ shadowRoots }) => shadowRoots ?? []);
  const closed = roots.filter(({ shadowRootType }) => shadowRootType === "closed");
  const parents = new Map(nodes.map(({ nodeId, parentId }) => [nodeId, parentId]));
  const isWithin = (id: number | undefined): boolean =>
    id !== undefined && (closed.some(({ nodeId }) => nodeId === id) || isWithin(parents.get(id)));
  const ours = nodes.filter(({ nodeName, parentId }) => nodeName !== "#text" && isWithin(parentId));
  const found = ours.filter(({ nodeId }) =>
    nodes.some(({ parentId, nodeValue }) => parentId === nodeId && nodeValue === text),
  );
  const seen = await Promise.all(
    found.map(async ({ nodeId }) => {
      if (!(await isVisible(devtools, nodeId))) return [];
      const { model } = await devtools.send("DOM.getBoxModel", { nodeId });
      const [left = 0, top = 0] = model.border;
      return [{ left, top }];
    }),
  );
  return seen.flat();
}

async function isVisible(devtools: CDPSession, nodeId: number): Promise<boolean> {
  const { object } = await devtools.send("DOM.resolveNode", { nodeId });
  const { result } = await devtools.send("Runtime.callFunctionOn", {
    objectId: object.objectId ?? "",
    functionDeclaration: "function () { return getComputedStyle(this).visibility; }",
    returnByValue: true,
  });
  return result.value === "visible";
}
