package durable

import "os"

// Draft is a file that nobody else can read. It is gone once it is closed and,
// where the system has files without a name, however the program ends.
type Draft struct {
	*os.File
	done func()
}

// NewDraft makes a draft in a folder; "": that of the system.
func NewDraft(dir string) (*Draft, error) {
	f, err := os.CreateTemp(dir, "mixta-") // for its owner alone
	if err != nil {
		return nil, err
	}
	done, err := unname(f)
	if err != nil {
		f.Close()
		os.Remove(f.Name())
		return nil, err
	}
	return &Draft{f, done}, nil
}

// Close ends the draft.
func (d *Draft) Close() error {
	err := d.File.Close()
	d.done()
	return err
}
