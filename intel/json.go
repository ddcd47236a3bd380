package intel

// Every kind of record reads and writes itself as JSON the way it stands in a file,
// for encoding/json and the like: see Marshal and Unmarshal of rule.Kind.

// MarshalJSON returns the record as it stands in a file.
func (r Subject) MarshalJSON() ([]byte, error) { return subjects.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Subject) UnmarshalJSON(b []byte) error { return subjects.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Request) MarshalJSON() ([]byte, error) { return requests.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Request) UnmarshalJSON(b []byte) error { return requests.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Report) MarshalJSON() ([]byte, error) { return reports.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Report) UnmarshalJSON(b []byte) error { return reports.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Link) MarshalJSON() ([]byte, error) { return links.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Link) UnmarshalJSON(b []byte) error { return links.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Flight) MarshalJSON() ([]byte, error) { return flights.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Flight) UnmarshalJSON(b []byte) error { return flights.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Bulletin) MarshalJSON() ([]byte, error) { return bulletins.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Bulletin) UnmarshalJSON(b []byte) error { return bulletins.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Lesson) MarshalJSON() ([]byte, error) { return lessons.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Lesson) UnmarshalJSON(b []byte) error { return lessons.Unmarshal(b, r, &r.Newer) }
