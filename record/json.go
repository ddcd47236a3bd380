package record

// Every kind of record reads and writes itself as JSON the way it stands in a file,
// for encoding/json and the like: see Marshal and Unmarshal of rule.Kind.

// MarshalJSON returns the record as it stands in a file.
func (r CodeList) MarshalJSON() ([]byte, error) { return codeLists.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *CodeList) UnmarshalJSON(b []byte) error { return codeLists.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Withdrawal) MarshalJSON() ([]byte, error) { return withdrawals.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Withdrawal) UnmarshalJSON(b []byte) error { return withdrawals.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Receipt) MarshalJSON() ([]byte, error) { return receipts.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Receipt) UnmarshalJSON(b []byte) error { return receipts.Unmarshal(b, r, &r.Newer) }
