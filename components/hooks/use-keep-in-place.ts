import { useEffect, useLayoutEffect, useRef } from "react";

/** What a press may be aimed at. */
const PRESSABLE = "button, a[href], input, [role=option]";

interface Held {
  element: Element;
  /** Where it stands in the window, CSS pixels. */
  top: number;
}

function held(target: Element | null): Held | null {
  const element = target?.closest(PRESSABLE) ?? null;
  return element && { element, top: element.getBoundingClientRect().top };
}

/**
 * Keeps what the pointer is over where it is, when news of the component that calls it changes the
 * height of what stands above: the view is scrolled by as much. A press that was aimed before the
 * news came meets what it was aimed at. The owner's own presses move what they move.
 */
export function useKeepInPlace(): void {
  const under = useRef<Held | null>(null);
  useEffect(() => {
    const point = { x: 0, y: 0 };
    const follow = (event: PointerEvent) => {
      point.x = event.clientX;
      point.y = event.clientY;
      under.current = held(event.target instanceof Element ? event.target : null);
    };
    const holdThere = () => {
      under.current = held(document.elementFromPoint(point.x, point.y));
    };
    const holdAnew = () => {
      if (under.current !== null) holdThere();
    };
    const letGo = () => {
      under.current = null;
    };
    const afterPress = () => {
      if (under.current === null) return;
      // News may come before the frame in which what the press moved has its new place.
      letGo();
      requestAnimationFrame(holdThere);
    };
    const { documentElement } = document;
    addEventListener("pointermove", follow);
    addEventListener("pointerdown", follow);
    addEventListener("click", afterPress);
    addEventListener("scroll", holdAnew);
    documentElement.addEventListener("pointerleave", letGo);
    return () => {
      removeEventListener("pointermove", follow);
      removeEventListener("pointerdown", follow);
      removeEventListener("click", afterPress);
      removeEventListener("scroll", holdAnew);
      documentElement.removeEventListener("pointerleave", letGo);
    };
  }, []);
  useLayoutEffect(() => {
    const before = under.current;
    if (before === null || !before.element.isConnected) return;
    scrollBy({ top: before.element.getBoundingClientRect().top - before.top, behavior: "instant" });
    under.current = held(before.element);
  });
}
