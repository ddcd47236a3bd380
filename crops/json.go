package crops

// Every kind of record reads and writes itself as JSON the way it stands in a file,
// for encoding/json and the like: see Marshal and Unmarshal of rule.Kind.

// MarshalJSON returns the record as it stands in a file.
func (r Method) MarshalJSON() ([]byte, error) { return methods.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Method) UnmarshalJSON(b []byte) error { return methods.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Limit) MarshalJSON() ([]byte, error) { return limits.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Limit) UnmarshalJSON(b []byte) error { return limits.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Survey) MarshalJSON() ([]byte, error) { return surveys.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Survey) UnmarshalJSON(b []byte) error { return surveys.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Image) MarshalJSON() ([]byte, error) { return images.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Image) UnmarshalJSON(b []byte) error { return images.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Parcel) MarshalJSON() ([]byte, error) { return parcels.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Parcel) UnmarshalJSON(b []byte) error { return parcels.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Verification) MarshalJSON() ([]byte, error) { return verifications.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Verification) UnmarshalJSON(b []byte) error { return verifications.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Reduction) MarshalJSON() ([]byte, error) { return reductions.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Reduction) UnmarshalJSON(b []byte) error { return reductions.Unmarshal(b, r, &r.Newer) }

// MarshalJSON returns the record as it stands in a file.
func (r Yield) MarshalJSON() ([]byte, error) { return yields.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Yield) UnmarshalJSON(b []byte) error { return yields.Unmarshal(b, r, &r.Newer) }
