import { Component, type ReactNode } from "react";
import { reloadPage } from "../url/address.ts";
import { type ErrorDescription, ErrorPanel } from "./ErrorPanel.tsx";

interface Props {
  /** Words for a fault of one part of the page; without them the whole page gives way. */
  toWords?: (error: Error) => ErrorDescription;
  children: ReactNode;
}

/**
 * Keeps a fault of the program from leaving a blank page. Around the page it stands outside the catalogue, which may be
 * the very thing that could not be loaded, so its own words are in both languages.
 */
export class ErrorBoundary extends Component<Props, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    const { toWords, children } = this.props;
    if (!error) return children;
    if (toWords) return <ErrorPanel description={toWords(error)} onAction={reloadPage} />;
    return (
      <main className="page">
        <ErrorPanel
          description={{
            title: "The page could not be shown · No se pudo mostrar la página",
            message:
              "A part of the program could not be loaded. Check the connection and reload. · No se pudo cargar una parte del programa. Compruebe la conexión y recargue.",
            details: [error.message],
            action: "Reload · Recargar",
          }}
          onAction={reloadPage}
        />
      </main>
    );
  }
}
