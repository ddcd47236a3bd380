package merge

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/record"
)

// File is an input whose records were read elsewhere: what a merge must know of it beside
// them.
type File struct {
	Name     string
	Envelope mixta.Envelope
	Keeps    bool               // it has records, besides receipts
	Model    mixta.ModelVersion // that it states; [mixta.Version] unless given
	Newer    []record.Newer     // what it has outside of records of a newer version of the model
	Report   check.Report       // what was found in it
}

// Refused reports whether a merge refuses the file for what was found in it.
func (f *File) Refused() bool { return index.Refused(f.Report, f.Envelope.Home()) }

// Copy is a version of a record in the file with that number, from 0.
type Copy struct {
	File int
	mixta.Entry
}

// Share is what a part of the records come to, beside those that are left.
type Share struct {
	Report    check.Report
	Exclude   []Exclusion
	Markings  []record.Marking // of what is left, each once
	Issued    int64            // when the last of it was issued, in seconds since 1970
	Conflicts int              // records in conflict
}

// Line is a record that is left, as it is written.
type Line struct {
	Section mixta.Section
	Kind    string
	ID      record.ID
	Number  int // among the versions of the record that are left, from 0
	Raw     []byte
}

// JoinShare is [Join] for some of the records: it settles them, gives what is left to put,
// in written order, and returns the rest of what they come to. All versions of a record in
// any of the files must be in one share; which records make a share makes no difference.
// [JoinShares] makes the result of all of them. The copies are sorted in place.
//
// So a merge that one machine does not get through is done by many, none of which knows
// of the others.
func JoinShare(ctx context.Context, o Options, files []File, copies []Copy, put func(Line) error) (Share, error) {
	x := newJoiner()
	defer x.Close()
	x.name(files)
	slices.SortFunc(copies, func(a, b Copy) int { return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Offset, b.Offset)) })
	for _, c := range copies {
		if c.File < 0 || c.File >= len(files) {
			return Share{}, errNoFile
		}
		if err := x.Put(c.File, c.Entry); err != nil {
			return Share{}, err
		}
	}
	if err := x.Flush(); err != nil {
		return Share{}, err
	}
	out := newJoined()
	defer out.Close()
	if err := x.settleAll(ctx, out, o); err != nil {
		return Share{}, err
	}
	last, n := record.ID(""), 0
	for it, err := range out.all() {
		if err != nil {
			return Share{}, err
		}
		b, err := x.Raw(it.Item)
		if err != nil {
			return Share{}, err
		}
		if n++; it.ID.ID() != last {
			last, n = it.ID.ID(), 0
		}
		if err := put(Line{index.Sections[it.section], x.Kinds[it.Kind].Name, last, n, b}); err != nil {
			return Share{}, err
		}
	}
	return Share{x.found, x.exclusions(), x.markings(out), out.issued, out.conflicts}, nil
}

// name adds the files to the index.
func (x *joiner) name(files []File) {
	for _, f := range files {
		x.Name(index.File{Name: f.Name, Model: cmp.Or(f.Model, mixta.Version), Envelope: f.Envelope, Keeps: f.Keeps}, f.Newer, f.Report)
	}
}

var (
	errNoFile = errors.New("merge: a copy is of none of the files")
	errNoLine = errors.New("merge: a line has no section, kind or id that there is")
)
