import { createRoot } from "react-dom/client";
import { RowList } from "./RowList.tsx";

const root = document.getElementById("root");
if (root) createRoot(root).render(<RowList />);
