package ops

// Every kind of record reads and writes itself as JSON the way it stands in a file,
// for encoding/json and the like: see Marshal and Unmarshal of rule.Kind.

// MarshalJSON returns the record as it stands in a file.
func (r Operation) MarshalJSON() ([]byte, error) { return operations.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Operation) UnmarshalJSON(b []byte) error { return operations.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Situation) MarshalJSON() ([]byte, error) { return situations.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Situation) UnmarshalJSON(b []byte) error { return situations.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Notice) MarshalJSON() ([]byte, error) { return notices.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Notice) UnmarshalJSON(b []byte) error { return notices.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Seizure) MarshalJSON() ([]byte, error) { return seizures.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Seizure) UnmarshalJSON(b []byte) error { return seizures.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Destruction) MarshalJSON() ([]byte, error) { return destructions.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Destruction) UnmarshalJSON(b []byte) error { return destructions.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Result) MarshalJSON() ([]byte, error) { return results.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Result) UnmarshalJSON(b []byte) error { return results.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Track) MarshalJSON() ([]byte, error) { return tracks.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Track) UnmarshalJSON(b []byte) error { return tracks.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Handover) MarshalJSON() ([]byte, error) { return handovers.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Handover) UnmarshalJSON(b []byte) error { return handovers.Unmarshal(b, r, &r.Newer) }
