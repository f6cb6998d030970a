import type { SnapshotSubject } from "../../export/snapshot.ts";

/** "Export": a picture or the data of one view. */
export function ExportMenu({ subject }: { subject: SnapshotSubject }) {
  return <button type="button">{subject.title}</button>;
}
