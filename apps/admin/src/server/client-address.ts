/** The header in which the server itself tells the later parts where a request came from; a client's own is overwritten. */
export const clientAddress = "x-mingzhang-client";
