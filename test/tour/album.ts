import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Pictures of a tour, numbered in the order in which they were taken. */
export class Album {
  readonly folder: string;
  private count = 0;

  /** Empties the folder, so that no picture of an earlier tour stays in it. */
  constructor(folder: string) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Keeps a PNG under a number and a title in kebab-case. */
  add(title: string, png: Buffer): void {
    this.count++;
    writeFileSync(join(this.folder, `${String(this.count).padStart(2, "0")}-${title}.png`), png);
  }

  /** Keeps a PNG under a name of its own, beside the numbered ones. */
  addNamed(name: string, png: Buffer): void {
    writeFileSync(join(this.folder, `${name}.png`), png);
  }

  get size(): number {
    return this.count;
  }
}
