import "@fontsource-variable/noto-sans-sc/wght.css";
import "@fontsource-variable/noto-sans-arabic/wght.css";
import "./main.css";
import { createRoot } from "react-dom/client";
import { AdminApp } from "./admin-app.tsx";

const root = document.getElementById("app");
if (root === null) throw new Error("the page has no place for the app");
createRoot(root).render(<AdminApp />);
