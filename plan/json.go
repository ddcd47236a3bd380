package plan

// Every kind of record reads and writes itself as JSON the way it stands in a file,
// for encoding/json and the like: see Marshal and Unmarshal of rule.Kind.

// MarshalJSON returns the record as it stands in a file.
func (r Meeting) MarshalJSON() ([]byte, error) { return meetings.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Meeting) UnmarshalJSON(b []byte) error { return meetings.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Plan) MarshalJSON() ([]byte, error) { return plans.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Plan) UnmarshalJSON(b []byte) error { return plans.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Action) MarshalJSON() ([]byte, error) { return actions.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Action) UnmarshalJSON(b []byte) error { return actions.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Progress) MarshalJSON() ([]byte, error) { return progress.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Progress) UnmarshalJSON(b []byte) error { return progress.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Statistic) MarshalJSON() ([]byte, error) { return statistics.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Statistic) UnmarshalJSON(b []byte) error { return statistics.Unmarshal(b, r, &r.Newer) }
