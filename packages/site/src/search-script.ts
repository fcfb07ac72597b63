/** Hides the departments whose names do not hold every word typed; without it the whole list is shown. */
export const searchScript = `
const form = document.querySelector("form.search");
const field = form.querySelector("input");
const told = form.querySelector("output");
const rows = [...document.querySelectorAll("[data-search]")];
form.hidden = false;
field.addEventListener("input", () => {
  const words = field.value.normalize("NFKC").toLowerCase().split(/\\s+/).filter(Boolean);
  for (const row of rows) row.hidden = !words.every((word) => row.dataset.search.includes(word));
  for (const year of document.querySelectorAll("section.year"))
    year.hidden = year.querySelector("[data-search]:not([hidden])") === null;
  const count = rows.filter((row) => !row.hidden).length;
  told.textContent = words.length === 0 ? "" : told.dataset.words.replace("#", count);
});
form.addEventListener("submit", (event) => event.preventDefault());
`;
