// Package index keeps a few bytes on each record of several files, and where to
// read the record again.
package index

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/record"
)

// Item is one record of one file.
type Item struct {
	ID      record.UUID
	Kind    uint8 // number in Index.Kinds
	about   uint8 // the same, or for a withdrawal the kind withdrawn, from 1; 0: unknown kind
	Section uint8 // number in Sections
	Flags   uint8
	File    int32
	Version int32 // number in Index.Versions
	Marking int32 // number in Index.Markings
	Issuer  int32 // number in Index.Actors
	Issued  int64 // seconds since 1970
	span
}

// Flags of an item.
const (
	Erases uint8 = 1 << iota
	Joint
	Hidden // a member is withheld or generalised
	Marked // a member has a marking of its own
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
	Items    []Item
	Versions Table[record.Stamp]
	Markings Table[record.Marking]
	Actors   Table[record.Actor]
	Model    mixta.ModelVersion // the newest
	Newer    []record.Newer     // of all files, outside of records
	Reports  []check.Report     // by file

	spool   *spool
	number  map[string]uint8 // of kinds, by name
	readers []*mixta.Reader  // of the files
}

// File is one input.
type File struct {
	Name     string
	Model    mixta.ModelVersion
	Envelope mixta.Envelope
}

// New returns an index of no files. It must be closed.
func New() *Index {
	x := &Index{spool: newSpool(), Kinds: mixta.Kinds(), number: map[string]uint8{}, Model: mixta.Version}
	for i, k := range x.Kinds {
		x.number[k.Name] = uint8(i)
	}
	return x
}

// Close removes temporary files.
func (x *Index) Close() { x.spool.close() }

// Add reads one file and returns its findings, and whether they exclude it.
// [Index.Resolve] judges its references to records of other files.
func (x *Index) Add(ctx context.Context, name string, r io.Reader, p check.Profile) (report check.Report, refused bool, err error) {
	x.spool.open(name, r)
	rd := mixta.NewReader(r, mixta.WithProfile(p), mixta.WithDeferred(), mixta.WithContext(ctx))
	number := int32(len(x.Files))
	report = rd.Validate(func(e mixta.Entry) {
		if err == nil {
			err = x.entry(number, e)
		}
	})
	if err := cmp.Or(rd.Err(), err, x.spool.flush()); err != nil {
		return report, false, fmt.Errorf("%s: %w", name, err)
	}
	file := File{name, rd.Version(), rd.Envelope()}
	x.Files, x.Reports, x.readers = append(x.Files, file), append(x.Reports, report), append(x.readers, rd)
	if file.Model.After(x.Model) {
		x.Model = file.Model
	}
	x.Newer = append(x.Newer, rd.Newer()...)
	return report, Refused(report, file.Envelope.Home()), nil
}

// Resolve sorts the items, and judges the references between files. It returns
// the first file that its references exclude; -1 if there is none.
func (x *Index) Resolve() int {
	x.Sort()
	for i, rd := range x.readers {
		report := &x.Reports[i]
		known := x.kind
		if x.Files[i].Envelope.Home() {
			known = nil // a state does not depend on others
		}
		report.Join(rd.Resolve(known, false), 0)
		report.Sort()
		if Refused(*report, x.Files[i].Envelope.Home()) {
			return i
		}
	}
	return -1
}

// kind returns the kind of a record that a file may refer to.
func (x *Index) kind(id record.ID) (string, bool) {
	u, _ := record.ParseUUID(string(id))
	i, _ := slices.BinarySearchFunc(x.Items, u, func(it Item, u record.UUID) int { return bytes.Compare(it.ID[:], u[:]) })
	for ; i < len(x.Items) && x.Items[i].ID == u; i++ {
		if it := x.Items[i]; it.Section != InProposals && it.about > 0 {
			return x.Kinds[it.about-1].Name, true
		}
	}
	return "", false
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
	p, err := x.spool.put(e.Raw, e.Offset)
	if err != nil {
		return err
	}
	it := Item{ID: id, Kind: x.number[e.Kind], Section: uint8(slices.Index(Sections, e.Section)), File: file, span: p}
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
	x.Items = append(x.Items, it)
	return nil
}

// Sort groups the items by record.
func (x *Index) Sort() {
	slices.SortFunc(x.Items, Item.compare)
}

func (it Item) compare(o Item) int {
	if c := bytes.Compare(it.ID[:], o.ID[:]); c != 0 {
		return c
	}
	if c := cmp.Or(cmp.Compare(it.File, o.File), cmp.Compare(it.at, o.at)); c != 0 || it.held == o.held {
		return c
	}
	if it.held {
		return 1
	}
	return -1
}

// Raw returns an item's bytes on one line, valid until the next call for a
// record of the same file. A change since it was checked is an error.
func (x *Index) Raw(it Item) ([]byte, error) { return x.spool.get(it.File, it.span) }

// Twin is equal for two items with the same bytes.
type Twin struct {
	version int32
	kind    uint8
	n       int32
	hash    uint64
}

// Twin returns the value that is equal for all items with these bytes.
func (it Item) Twin() Twin { return Twin{it.Version, it.Kind, it.n, it.hash} }

// Twin reports whether two items have the same bytes.
func (x *Index) Twin(a, b Item) bool { return a.Twin() == b.Twin() }

// Find returns the index of an item; the items must be sorted.
func (x *Index) Find(it Item) int {
	i, _ := slices.BinarySearchFunc(x.Items, it, Item.compare)
	return i
}
