package mixta

import "bytes"

// MarshalJSON returns the file as [File.Write] writes it, with what a newer version
// has in it. It does not validate, so that a draft can be kept; the error is not nil
// where something cannot be written at all.
func (f File) MarshalJSON() ([]byte, error) {
	for _, r := range f.all() {
		if _, err := Marshal(r); err != nil {
			return nil, err
		}
	}
	b, report := f.bytes(true)
	return b, report.Err()
}

// UnmarshalJSON reads a file as [Read] does: findings of severity Error are the
// error.
func (f *File) UnmarshalJSON(b []byte) error {
	file, err := Read(bytes.NewReader(b))
	*f = *file
	return err
}
