/** By kind of budget: the list of its items (项) that are compared with last year, and the table of its expenditure. */
export const itemLists = [
  ["items", "generalPublicExpenditure"],
  ["governmentFunds", "governmentFunds"],
  ["stateCapital", "stateCapital"],
] as const;
