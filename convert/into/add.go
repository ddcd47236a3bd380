package into

import (
	"encoding/binary"
	"fmt"
	"reflect"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/record"
)

// Add reads the records of a foreign file and decides which of them the file gets. It
// can be called once. One whose content the file has is passed over, and counted: so
// importing a file twice changes nothing. One that is a newer version of a record of
// the file takes its place. What has the id of another record otherwise is not taken,
// with a finding. The error is that of the stream, or of temporary files; where the
// stream is unusable, so is the file.
//
// A record that would make the file invalid is left out, with what is wrong with it;
// where the file is invalid all the same, [File.Write] has the error.
func (f *File) Add(s *convert.Stream) (err error) {
	var place []byte
	for r := range s.Records() {
		kind, failed := kindOf(r)
		if failed == nil {
			place = append(binary.AppendUvarint(place[:0], uint64(s.Place.Line)), s.Place.Pointer...)
			failed = f.keep(r, model.ListNumber("", kind.Name), place)
		}
		if failed != nil {
			return failed
		}
	}
	if s.Err() != nil || s.Unusable() {
		return s.Err()
	}
	if f.read {
		byID := runs.New(rowSize, memory)
		if err := f.recognise(byID); err != nil {
			byID.Close()
			return err
		}
		f.rows.Close()
		f.rows = byID
	}
	d := decision{File: f, found: runs.New(foundSize, memory)}
	defer d.found.Close()
	if err := d.all(); err != nil {
		return err
	}
	if err := d.tell(s); err != nil {
		return err
	}
	return f.settle(s)
}

// recognise passes all rows on to be sorted by id, and notes in those of the foreign
// file whether the file has their content.
func (f *File) recognise(byID *runs.Sorter) error {
	var own [16]byte // content of the record of the file that was passed last
	some := false
	for b, err := range f.rows.Sorted() {
		if err != nil {
			return err
		}
		r := rowByContent(b)
		if r.fresh {
			r.known = some && r.content == own
		} else {
			own, some = r.content, true
		}
		if err := byID.Add(r.byID()); err != nil {
			return err
		}
	}
	return nil
}

// decision goes through all rows by id.
type decision struct {
	*File
	current row  // the record that holds so far, of the id at hand
	any     bool // there is one
	found   *runs.Sorter
	rooms   [2][]byte
}

func (d *decision) all() error {
	for b, err := range d.rows.Sorted() {
		if err != nil {
			return err
		}
		r := rowByID(b)
		if d.any && d.current.id != r.id {
			if err := d.take(d.current); err != nil {
				return err
			}
			d.any = false
		}
		if r.fresh {
			err = d.fresh(r)
		} else {
			err = d.own(r)
		}
		if err != nil {
			return err
		}
	}
	if !d.any {
		return nil
	}
	return d.take(d.current)
}

// take gives the file a record.
func (f *File) take(r row) error {
	f.markings.used[r.marking]++
	return f.lines.List(int(r.list), r.id, r.line)
}

// own is a record that the file has. It holds, unless it is a proposal or stands in
// conflict beside another.
func (d *decision) own(r row) error {
	switch section := model.Lists()[r.list].Section; {
	case !d.any && section != string(mixta.Proposals):
		d.current, d.any = r, true
		return nil
	case d.any && section == "" && !d.holds():
		r, d.current = d.current, r
	}
	return d.take(r)
}

// holds reports whether the current record is none of several in conflict.
func (d *decision) holds() bool { return d.current.inForce() }

// fresh is a record of the foreign file.
func (d *decision) fresh(r row) error {
	switch {
	case !d.any && r.known, d.any && !d.current.fresh && (r.content == d.current.content || r.known && !d.holds()):
		d.Again++
		return nil
	case !d.any:
		d.current, d.any = r, true
		d.Added++
		return nil
	case d.current.fresh:
		return d.note(sameID, r)
	}
	newer, err := d.newer(r)
	if err != nil {
		return err
	}
	if !newer {
		return d.note(otherContent, r)
	}
	d.current = r
	d.Added++
	return nil
}

// newer reports whether a record is of a newer version than the current one.
func (d *decision) newer(r row) (bool, error) {
	if r.list != d.current.list {
		return false, nil
	}
	var versions [2]struct {
		Version record.Version `json:"version"`
	}
	for i, of := range []row{d.current, r} {
		line, err := d.lines.Read(of.line, d.rooms[i])
		if err != nil {
			return false, err
		}
		if d.rooms[i] = line; json.Unmarshal(line, &versions[i]) != nil {
			return false, fmt.Errorf("into: a record was not kept as it was written")
		}
	}
	return versions[0].Version.Compare(versions[1].Version) == record.Before, nil
}

// kindOf returns the kind of a record.
func kindOf(r mixta.Record) (*rule.Kind, error) {
	for _, k := range model.Kinds() {
		if reflect.PointerTo(k.Type) == reflect.TypeOf(r) && !reflect.ValueOf(r).IsNil() {
			return k, nil
		}
	}
	return nil, fmt.Errorf("into: %T must be a record of a kind, and not nil", r)
}
