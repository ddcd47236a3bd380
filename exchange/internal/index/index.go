// Package index keeps a few bytes on each record of several files, and where to
// read the record again: beyond some megabytes in a temporary file.
package index

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/again"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/record"
)

// Sections numbers the sections of a file, in the order in which it has them.
var Sections = []mixta.Section{mixta.Live, mixta.Conflicts, mixta.Proposals}

// InProposals is the number of the proposals in [Sections].
const InProposals = 2

// Index is an index of files. Versions, markings and actors recur; each is kept
// once.
type Index struct {
	Kinds    []mixta.Kind
	Files    []File
	Versions Table[record.Stamp]
	Markings Table[record.Marking]
	Actors   Table[record.Actor]
	Model    mixta.ModelVersion // the newest
	Newer    []record.Newer     // of all files, outside of records
	Reports  []check.Report     // by file

	// Seen, unless nil, is shown each record in the order of the files; [Index.Groups]
	// then has none.
	Seen func(Item)

	items   *runs.Sorter
	records *again.Records
	number  map[string]uint8 // of kinds, by name
	readers []*mixta.Reader  // of the files
}

// File is one input.
type File struct {
	Name     string
	Model    mixta.ModelVersion
	Envelope mixta.Envelope
	Keeps    bool // it has records, besides receipts
}

// New returns an index of no files. It must be closed.
func New() *Index {
	x := &Index{items: runs.New(ItemSize, runs.Memory), records: again.New(), Kinds: mixta.Kinds(), number: map[string]uint8{}, Model: mixta.Version}
	for i, k := range x.Kinds {
		x.number[k.Name] = uint8(i)
	}
	return x
}

// Close removes temporary files.
func (x *Index) Close() {
	x.items.Close()
	x.records.Close()
}

// Add reads one file and returns its findings, and whether they exclude it.
// [Index.Resolve] judges its references to records of other files.
func (x *Index) Add(ctx context.Context, name string, r io.Reader, p check.Profile) (report check.Report, refused bool, err error) {
	x.records.Open(r)
	rd := mixta.NewReader(r, mixta.WithProfile(p), mixta.WithDeferred(), mixta.WithContext(ctx))
	number, keeps := int32(len(x.Files)), false
	report = rd.Validate(func(e mixta.Entry) {
		if err == nil {
			err = x.entry(number, e)
		}
		keeps = keeps || e.Kind != "receipt"
	})
	if err := cmp.Or(rd.Err(), err, x.records.Flush()); err != nil {
		return report, false, fmt.Errorf("%s: %w", name, err)
	}
	file := File{name, rd.Version(), rd.Envelope(), keeps}
	x.readers = append(x.readers, rd)
	x.file(file, rd.Newer(), report)
	return report, Refused(report, file.Envelope.Home()), nil
}

// Name adds a file that was read elsewhere, with what it has outside of records that this
// version does not know, and what was found in it. Its records come by [Index.Put].
func (x *Index) Name(f File, newer []record.Newer, report check.Report) {
	x.records.Open(nil)
	x.file(f, newer, report)
}

func (x *Index) file(f File, newer []record.Newer, report check.Report) {
	x.Files, x.Reports, x.Newer = append(x.Files, f), append(x.Reports, report), append(x.Newer, newer...)
	if f.Model.After(x.Model) {
		x.Model = f.Model
	}
}

// Put adds a record of the file with that number, of those that were named. Of one file
// they come in the order of its text; [Index.Flush] ends them.
func (x *Index) Put(file int, e mixta.Entry) error { return x.entry(int32(file), e) }

// Flush ends the records that were put.
func (x *Index) Flush() error { return x.records.Flush() }

// Resolve judges the references between files. It returns the first file that its
// references exclude; -1 if there is none.
func (x *Index) Resolve() (int, error) {
	known, err := x.kinds()
	if err != nil {
		return -1, err
	}
	for i, rd := range x.readers {
		report := &x.Reports[i]
		if x.Files[i].Envelope.Home() {
			report.Join(rd.Resolve(nil, false), 0) // a state does not depend on others
		} else {
			report.Join(rd.Resolve(known, false), 0)
		}
		report.Sort()
		if Refused(*report, x.Files[i].Envelope.Home()) {
			return i, nil
		}
	}
	return -1, nil
}

// kinds returns the kinds of the records that files refer to, by their ids.
func (x *Index) kinds() (known func(record.ID) (string, bool), err error) {
	kinds := map[record.UUID]string{}
	for i, rd := range x.readers {
		if !x.Files[i].Envelope.Home() {
			rd.Resolve(func(id record.ID) (string, bool) {
				u, _ := record.ParseUUID(string(id))
				kinds[u] = ""
				return "", false
			}, false)
		}
	}
	if len(kinds) > 0 {
		for group, err := range x.Groups() {
			if err != nil {
				return nil, err
			}
			if _, asked := kinds[group[0].ID]; !asked {
				continue
			}
			for _, it := range group {
				if it.Section != InProposals && it.about > 0 {
					kinds[it.ID] = x.Kinds[it.about-1].Name
					break
				}
			}
		}
	}
	return func(id record.ID) (string, bool) {
		u, _ := record.ParseUUID(string(id))
		kind := kinds[u]
		return kind, kind != ""
	}, nil
}

// Refused reports whether a file has an error that excludes it. Errors between
// the records of a state result from an earlier merge: they are reported, but
// must not prevent the state from being merged again.
func Refused(report check.Report, home bool) bool {
	if !home || report.Omitted[check.Error] > 0 {
		return !report.OK()
	}
	return slices.ContainsFunc(report.Findings, func(f check.Finding) bool {
		return f.Severity == check.Error && !model.Several(f.Rule)
	})
}

// entry notes one record.
func (x *Index) entry(file int32, e mixta.Entry) error {
	head := e.Record.Head()
	id, ok := record.ParseUUID(string(head.ID))
	if !ok {
		return nil // a finding of severity Error: the file is refused
	}
	p, _, err := x.records.Put(e.Raw, e.Offset)
	if err != nil {
		return err
	}
	it := Item{ID: id, Kind: x.number[e.Kind], Section: uint8(slices.Index(Sections, e.Section)), File: file, Span: p}
	it.Version = x.Versions.intern(head.Stamp(), sameStamp, stampKey)
	it.Marking = x.Markings.intern(head.Marking, func(a, b record.Marking) bool { return a.Same(&b) }, MarkingKey)
	it.Issuer = internText(&x.Actors, head.Issuer)
	if t, ok := head.Issued.Time(); ok {
		it.Issued = t.Unix()
	}
	if head.Joint {
		it.Flags |= Joint
	}
	if len(head.Absent.Hidden()) > 0 {
		it.Flags |= Hidden
	}
	if len(head.Markings) > 0 {
		it.Flags |= Marked
	}
	it.about = it.Kind + 1
	if w, ok := e.Record.(*record.Withdrawal); ok {
		it.about = 0
		if kind, ok := x.number[string(w.Kind)]; ok {
			it.about = kind + 1
		}
		if w.Erase {
			it.Flags |= Erases
		}
	}
	if x.Seen != nil {
		x.Seen(it)
		return nil
	}
	return x.items.Add(it.Append(nil))
}

// Groups yields the items of each record together, in the order of ids; those of one
// record by file, and in each as they stand there. A group is valid until the next.
// It ends with an error where not all can be read.
func (x *Index) Groups() iter.Seq2[[]Item, error] {
	return func(yield func([]Item, error) bool) {
		var group []Item
		for row, err := range x.items.Sorted() {
			if err != nil {
				yield(nil, err)
				return
			}
			it := ParseItem(row)
			if len(group) > 0 && group[0].ID != it.ID {
				if !yield(group, nil) {
					return
				}
				group = group[:0]
			}
			group = append(group, it)
		}
		if len(group) > 0 {
			yield(group, nil)
		}
	}
}

// Raw returns an item's bytes on one line, valid until the next call for a
// record of the same file. A change since it was checked is an error.
func (x *Index) Raw(it Item) ([]byte, error) {
	b, err := x.records.Get(it.File, it.Span)
	switch name := x.Files[it.File].Name; {
	case errors.Is(err, again.ErrChanged):
		return nil, check.Errorf(check.Text{ES: "%s cambió mientras se leía: repita la operación", EN: "%s changed while it was being read: try again"}, name)
	case err != nil:
		return nil, check.Errorf(check.Text{ES: "%s no se pudo leer de nuevo: %w", EN: "%s could not be read again: %w"}, name, err)
	}
	return b, nil
}

// Twin reports whether two items have the same bytes.
func (x *Index) Twin(a, b Item) bool { return a.Twin() == b.Twin() }
