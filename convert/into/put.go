package into

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/record"
)

// Held returns the record that the file has with an id, as it is written, and the name
// of its kind; "" where it has none. Those in conflict and proposals are not meant, nor
// what was put. The line is valid until the next call.
func (f *File) Held(id record.ID) (kind string, line []byte, err error) {
	if err := f.index(); err != nil {
		return "", nil, err
	}
	of := record.UUIDOf(id)
	for b, err := range f.byID.Find(of[:]) {
		if err != nil {
			return "", nil, err
		}
		r := rowByID(b)
		if r.inForce() {
			f.held, err = f.lines.Read(r.line, f.held)
			return kindIn(int(r.list)), f.held, err
		}
	}
	return "", nil, nil
}

// Put puts a record into the file, in place of the one that it has with that id. A file
// that records are put into is settled by [File.Check], and not by [File.Add].
func (f *File) Put(r mixta.Record) error {
	if err := f.index(); err != nil {
		return err
	}
	kind, err := kindOf(r)
	if err != nil {
		return err
	}
	return f.keep(r, model.ListNumber("", kind.Name), []byte{})
}

// Check returns what is wrong with the file as it is with the records that were put.
// Where that is an error, [File.Write] writes nothing. It can be called once.
func (f *File) Check() (check.Report, error) {
	if err := f.index(); err != nil {
		return check.Report{}, err
	}
	if err := f.replace(); err != nil {
		return check.Report{}, err
	}
	draft, report, err := f.write()
	if err != nil {
		return report, err
	}
	report = report.Unplaced()
	if f.invalid = report.Err(); f.invalid != nil {
		draft.Close()
		return report, nil
	}
	f.draft = draft
	return report, nil
}

// index sorts the rows of the file's own records by id, so that they can be looked up.
// Those that follow are of what is put.
func (f *File) index() (err error) {
	if f.byID != nil {
		return nil
	}
	own := runs.New(rowSize, memory)
	for b, err := range f.rows.Sorted() {
		if err == nil {
			r := rowByContent(b)
			err = own.Add(r.byID())
		}
		if err != nil {
			own.Close()
			return err
		}
	}
	if f.byID, err = own.Table(); err != nil {
		return err
	}
	f.rows.Close()
	f.rows = runs.New(rowSize, memory)
	return nil
}

// replace says which records the file gets: all that it has, but for those that others
// were put in place of. Of several that were put with one id it is the last.
func (f *File) replace() error {
	put, err := f.rows.Table()
	if err != nil {
		return err
	}
	defer put.Close()
	for b, err := range f.byID.All() {
		if err != nil {
			return err
		}
		r := rowByID(b)
		if r.inForce() {
			if replaced, err := some(put.Find(r.id[:])); replaced || err != nil {
				if err != nil {
					return err
				}
				continue
			}
		}
		if err := f.take(r); err != nil {
			return err
		}
	}
	return f.takeLast(put)
}

// takeLast gives the file the last of the records that were put with each id.
func (f *File) takeLast(put *runs.Table) error {
	var last *row
	for b, err := range put.All() {
		if err != nil {
			return err
		}
		r := rowByID(b)
		if last != nil && last.id != r.id {
			if err := f.take(*last); err != nil {
				return err
			}
		}
		last = &r
	}
	if last == nil {
		return nil
	}
	return f.take(*last)
}

// some reports whether there are rows.
func some(rows func(func([]byte, error) bool)) (bool, error) {
	for _, err := range rows {
		return err == nil, err
	}
	return false, nil
}

// inForce reports whether the record is neither in conflict nor a proposal.
func (r *row) inForce() bool { return model.Lists()[r.list].Section == "" }

// kindIn returns the name of the kind of the records in a list.
func kindIn(list int) string {
	for _, k := range model.Kinds() {
		if k.Plural == model.Lists()[list].Name {
			return k.Name
		}
	}
	return ""
}
