package into

import (
	"cmp"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// rounds is how often a file is written anew without records that make it invalid. Each
// leaves out as many as a report names.
const rounds = 8

// settle writes the file and checks it, without the new records that make it invalid.
func (f *File) settle(s *convert.Stream) error {
	if f.read && f.Added > 0 {
		f.Envelope.ID = record.NewID()
	}
	for range rounds {
		draft, report, err := f.write()
		if err != nil {
			return err
		}
		if f.invalid = report.Unplaced().Err(); f.invalid == nil {
			f.draft = draft
			return nil
		}
		draft.Close()
		if dropped, err := f.drop(s, report); err != nil || !dropped {
			return err
		}
	}
	return nil
}

// write writes the file, and returns what is wrong with it.
func (f *File) write() (draft *durable.Draft, report check.Report, err error) {
	e := f.Envelope
	if m := f.markings.joined(); m != nil {
		e.Marking = e.Holds(*m)
	}
	f.frame.Envelope = e.JSON()
	if draft, err = durable.NewDraft(""); err != nil {
		return nil, report, err
	}
	lists := model.Lists()
	report, err = f.frame.Write(draft, lists, func(out *wire.Writer, n int) error { return f.lines.Put(out, lists[n], n) })
	if err = cmp.Or(err, draft.Rewind()); err == nil && report.OK() {
		report, err = mixta.Validate(draft)
	}
	if err != nil {
		draft.Close()
	}
	return draft, report, err
}

// drop leaves out the new records that a report has errors of, with these as findings;
// false where there are none. What takes the place of an older version cannot be left
// out: it is the file that is then invalid.
func (f *File) drop(s *convert.Stream, r check.Report) (dropped bool, err error) {
	wrong := map[record.UUID][]check.Finding{}
	for _, one := range r.Findings {
		if id, ok := record.ParseUUID(one.ID); ok && one.Severity == check.Error {
			wrong[id] = append(wrong[id], one)
		}
	}
	var own record.UUID // id of the record of the file that was passed last
	var room []byte
	for b, err := range f.rows.Sorted() {
		if err != nil {
			return false, err
		}
		r := rowByID(b)
		if !r.fresh {
			own = r.id
		}
		found := wrong[r.id]
		if !r.fresh || own == r.id || r.known || len(found) == 0 {
			continue
		}
		delete(wrong, r.id) // those that follow were not taken
		f.lines.Drop(r.id)
		f.markings.used[r.marking]--
		f.Added--
		dropped = true
		var at check.Place
		if at, room, err = f.place(r.placed(), room); err != nil {
			return false, err
		}
		for _, one := range found {
			one.Place, one.Related = check.Place{Pointer: at.Pointer + member(one.Pointer), Line: at.Line}, nil
			s.Find(one)
		}
	}
	return dropped, nil
}

// member returns the part of a pointer behind the list and number of its record.
func member(pointer string) string {
	parts := strings.SplitN(pointer, "/", 4)
	if len(parts) < 4 {
		return ""
	}
	return "/" + parts[3]
}
