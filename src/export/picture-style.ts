/** Fonts of a picture: those that most machines have, since it must look alike where it is opened. */
export const PICTURE_FONT = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";

/** A picture is light whatever the theme: the light values of the tokens. */
export const PICTURE_COLOURS = {
  paper: "#ffffff",
  ink: "#16191d",
  soft: "#555e69",
  line: "#e1e5ea",
} as const;

/** Part of a line that is filled: the rest is for fonts a little wider than the one at hand. */
export const FILL = 0.94;
