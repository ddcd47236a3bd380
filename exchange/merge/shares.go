package merge

import (
	"context"
	"encoding/binary"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/exchange/internal/until"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/internal/spool"
	"github.com/comision-mixta/mixta/record"
)

// JoinShares writes the result of all shares of a merge: the bytes that [Join] writes of
// the same files in the same order, and what it returns. The lines are those of all
// shares, in any order; beyond some megabytes they are kept in a temporary file.
//
// A file with findings that exclude it is refused, as by Join: the error is then a
// [*RefusedError]. Of references, those of one file to records of another are judged in the
// result only.
func JoinShares(ctx context.Context, w io.Writer, o Options, files []File, shares []Share, lines iter.Seq2[Line, error]) (*Result, error) {
	for _, f := range files {
		if f.Refused() {
			return nil, &RefusedError{f.Name, f.Report}
		}
	}
	x := newJoiner()
	defer x.Close()
	x.name(files)
	res := &Result{Inputs: x.Reports}
	sum := Share{}
	for i := range shares {
		sum.add(&shares[i])
	}
	sum.sort()
	kept := newKept(x)
	defer kept.Close()
	for l, err := range lines {
		if err == nil {
			err = context.Cause(ctx)
		}
		if err == nil {
			err = kept.add(l)
		}
		if err != nil {
			return nil, err
		}
	}
	res.Report, res.Exclude, res.Conflicts = sum.Report, sum.Exclude, sum.Conflicts
	return checked(until.Writer(ctx, w), o, x.Reports, func(w io.Writer) (_ *Result, err error) {
		res.Records, err = x.writeLines(w, envelope(o, sum.Markings, sum.Issued), kept.all())
		return res, err
	})
}

// add adds what other records come to.
func (s *Share) add(o *Share) {
	s.Report.Join(o.Report, 0)
	s.Issued, s.Conflicts = max(s.Issued, o.Issued), s.Conflicts+o.Conflicts
	for _, m := range o.Markings {
		if !slices.ContainsFunc(s.Markings, func(n record.Marking) bool { return n.Same(&m) }) {
			s.Markings = append(s.Markings, m)
		}
	}
	for _, e := range o.Exclude {
		i := slices.IndexFunc(s.Exclude, func(f Exclusion) bool { return f.Input == e.Input })
		if i < 0 {
			i = len(s.Exclude)
			s.Exclude = append(s.Exclude, Exclusion{Input: e.Input, Name: e.Name})
		}
		s.Exclude[i].Report.Join(e.Report, 0)
	}
}

// sort brings all into the order in which [Join] finds it: that of records.
func (s *Share) sort() {
	s.Report = byRecord(s.Report)
	slices.SortFunc(s.Exclude, func(a, b Exclusion) int { return a.Input - b.Input })
	for i := range s.Exclude {
		s.Exclude[i].Report = byRecord(s.Exclude[i].Report)
	}
}

// byRecord sorts findings by their records, and keeps as many as a merge does.
func byRecord(r check.Report) (out check.Report) {
	slices.SortStableFunc(r.Findings, func(a, b check.Finding) int { return strings.Compare(a.ID, b.ID) })
	out.Join(r, maxFindings)
	return out
}

// kept holds lines, and gives them back in written order.
type kept struct {
	x    *joiner
	text spool.Spool
	rows *runs.Sorter
	row  []byte
}

// A row has where the line is written: first whether its kind stands in no section, then
// section, kind, id and number; last where its text is, and how long.
const lineRow = 3 + 16 + 4 + 8 + 4

func newKept(x *joiner) *kept { return &kept{x: x, rows: runs.New(lineRow, runs.Memory)} }

func (k *kept) add(l Line) error {
	section := slices.Index(index.Sections, l.Section)
	kind := slices.IndexFunc(k.x.Kinds, func(o mixta.Kind) bool { return o.Name == l.Kind })
	id, ok := record.ParseUUID(string(l.ID))
	if section < 0 || kind < 0 || !ok {
		return errNoLine
	}
	aside := byte(0)
	if k.x.aside(uint8(kind)) {
		aside = 1
	}
	k.row = append(append(k.row[:0], aside, byte(section), byte(kind)), id[:]...)
	k.row = binary.BigEndian.AppendUint32(k.row, uint32(l.Number))
	k.row = binary.BigEndian.AppendUint64(k.row, uint64(k.text.Len()))
	k.row = binary.BigEndian.AppendUint32(k.row, uint32(len(l.Raw)))
	if _, err := k.text.Write(l.Raw); err != nil {
		return err
	}
	return k.rows.Add(k.row)
}

func (k *kept) all() iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		var b []byte
		for row, err := range k.rows.Sorted() {
			if err == nil {
				at, n := binary.BigEndian.Uint64(row[23:]), binary.BigEndian.Uint32(row[31:])
				b = slices.Grow(b[:0], int(n))[:n]
				_, err = k.text.ReadAt(b, int64(at))
			}
			if err != nil {
				yield(line{}, err)
				return
			}
			if !yield(line{int(row[1]), row[2], b}, nil) {
				return
			}
		}
	}
}

func (k *kept) Close() {
	k.text.Close()
	k.rows.Close()
}
