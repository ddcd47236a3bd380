package mixta

import (
	"bufio"
	"cmp"
	"io"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/packed"
)

// Fix writes the text that r reads, with the safe fixes of a report on it, and returns the
// findings that these end. All else stays as it is, byte for byte; a compressed text is
// written as what it unfolds to. Of fixes that touch one another the first is made: where
// any was made, [Validate] what was written, and fix it again. A fix whose place says
// something else than it did is not made.
//
// It holds no more than one fix at a time. The error is not nil only where the bytes could
// not be had, or not be written.
func Fix(w io.Writer, r io.Reader, report check.Report) (done []check.Finding, err error) {
	text, err := packed.Open(r)
	if err != nil {
		return nil, packed.Unreadable(err)
	}
	defer text.Close()
	in, at := bufio.NewReaderSize(text, 1<<16), int64(0)
	for _, f := range safeFixes(report) {
		if f.Fix.Offset < at {
			continue
		}
		if _, err := io.CopyN(w, in, f.Fix.Offset-at); err != nil {
			return done, packed.Unreadable(err)
		}
		old := make([]byte, len(f.Fix.Old))
		if _, err := io.ReadFull(in, old); err != nil {
			return done, packed.Unreadable(err)
		}
		if string(old) == f.Fix.Old {
			old = []byte(f.Fix.New)
			done = append(done, f)
		}
		if _, err := w.Write(old); err != nil {
			return done, err
		}
		at = f.Fix.End()
	}
	_, err = io.Copy(w, in)
	return done, err
}

// safeFixes returns the findings with a safe fix, in the order of the text.
func safeFixes(report check.Report) (all []check.Finding) {
	for _, f := range report.Findings {
		if f.Fix != nil && f.Fix.Way == check.Safe {
			all = append(all, f)
		}
	}
	slices.SortStableFunc(all, func(a, b check.Finding) int { return cmp.Compare(a.Fix.Offset, b.Fix.Offset) })
	return all
}
