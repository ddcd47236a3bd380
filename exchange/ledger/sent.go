package ledger

const sentExtension = ".sent"
