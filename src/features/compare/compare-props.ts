import type { ReactNode } from "react";
import type { ComparedCountry, Comparison } from "../../domain/compare/compared.ts";
import type { PeerSet } from "../../domain/compare/peers.ts";
import type { Selection } from "../../domain/selection.ts";
import type { SnapshotSubject } from "../../export/snapshot.ts";
import type { MeasureText } from "../../export/wrap-text.ts";
import type { ChartParts } from "../frames/chart-parts.ts";

/** A set of peers that one click chooses. */
export interface PeerOption {
  set: PeerSet;
  /** "Neighbours", "South America". */
  label: string;
  /** How many countries it has. */
  total: number;
  /** Those that are taken, most alike first, and how many are left out. */
  codes: readonly string[];
  leftOut: number;
  /** Whether the countries compared are these. */
  isChosen: boolean;
}

/** What the comparison is shown from, and what a person can do there. */
export interface CompareProps {
  /** On the indicators that pass the filters, the countries in the order shown. */
  comparison: Comparison;
  /** The same on the indicators of the matrix, which may be only those that differ. */
  matrix: Comparison;
  /** All countries in the order they were chosen: what gives each its colour and shape. */
  chosen: readonly ComparedCountry[];
  peerOptions: readonly PeerOption[];
  /** What there is to say about the choice of countries. */
  notes: readonly string[];
  selection: Selection;
  /** Changes the address: as a step to go back to, or in place of the present one. */
  onChange: (change: Partial<Selection>, mode?: "push" | "replace") => void;
  /** Chooses the first country and those beside it. */
  onCountries: (codes: readonly string[]) => void;
  /** Where the facts are from, as it stands under each chart. */
  source: string;
  /** The dialog that adds a country. */
  picker: (onClose: () => void) => ReactNode;
  /** Narrows the measures; `actions` is what can be done with those shown. */
  filters: (actions: ReactNode) => ReactNode;
  /** Always the same function, so that the charts are not drawn anew whenever the page is. */
  renderExport: (subject: SnapshotSubject) => ReactNode;
  /** The same for the matrix, which says of itself when it shows only differences. */
  renderMatrixExport: (subject: SnapshotSubject) => ReactNode;
  /** Measures texts in the font of the pictures. */
  createMeasure: (document: Document) => MeasureText;
  /** The charts, in code of their own. */
  charts: ReactNode;
}

/** What the charts are drawn from. */
export interface CompareChartsProps
  extends Pick<CompareProps, "comparison" | "chosen" | "source" | "renderExport"> {
  parts: ChartParts;
  tables: readonly string[];
  /** The same functions at every render, or every chart is drawn again. */
  onPillar: (pillar: string) => void;
  /** Switches a chart, by its id, between drawing and table. */
  onTable: (id: string) => void;
}
