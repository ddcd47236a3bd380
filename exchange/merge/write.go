package merge

import (
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// line is a record of the result, and where it stands there: in the section and with the
// kind of these numbers.
type line struct {
	section int
	kind    uint8
	raw     []byte
}

// write writes the result in written order.
func (x *joiner) write(w io.Writer, o Options, j *joined) (*Result, error) {
	res := &Result{Report: x.found, Inputs: x.Reports, Exclude: x.exclusions(), Conflicts: j.conflicts}
	e := envelope(o, x.markings(j), j.issued)
	var err error
	res.Records, err = x.writeLines(w, e, x.lines(j))
	if err != nil {
		return nil, err
	}
	return res, nil
}

// lines yields the result in written order.
func (x *joiner) lines(j *joined) iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		for it, err := range j.all() {
			var b []byte
			if err == nil {
				b, err = x.Raw(it.Item)
			}
			if !yield(line{it.section, it.Kind, b}, err) || err != nil {
				return
			}
		}
	}
}

// writeLines writes a file of lines in written order, and counts its records.
func (x *joiner) writeLines(w io.Writer, e mixta.Envelope, lines iter.Seq2[line, error]) (records int, err error) {
	out := wire.NewWriter(w, string(x.Model), e.JSON())
	for l, err := range lines {
		if err != nil {
			return 0, err
		}
		if err := out.Put(string(index.Sections[l.section]), x.Kinds[l.kind].Plural, l.raw); err != nil {
			return 0, unwritten(err)
		}
		if l.section == 0 && !x.aside(l.kind) {
			records++
		}
	}
	x.passOn(out)
	if err := out.Close(); err != nil {
		return 0, unwritten(err)
	}
	return records, nil
}

func unwritten(err error) error { return fmt.Errorf("merge: the file could not be written: %w", err) }

// passOn writes the members outside of records that come from a newer version of
// the model, each once.
func (x *joiner) passOn(out *wire.Writer) {
	best := map[string]string{}
	for _, n := range x.Newer {
		if strings.LastIndexByte(n.Pointer, '/') > 0 {
			continue // envelopes are not passed on
		}
		v := string(raw.AppendCompact(nil, []byte(n.JSON)))
		if old, ok := best[n.Pointer]; !ok || raw.Same([]byte(old), []byte(v)) && v < old {
			best[n.Pointer] = v
		} else if !raw.Same([]byte(old), []byte(v)) {
			best[n.Pointer] = union(old, v)
		}
	}
	for _, pointer := range slices.Sorted(maps.Keys(best)) {
		out.Member("", record.Newer{Pointer: pointer, JSON: best[pointer]})
	}
}

// union joins the values of two files for an unknown member: of two lists, all
// items by canonical form; otherwise the greater of the two.
func union(a, b string) string {
	l, okA := raw.List([]byte(a))
	m, okB := raw.List([]byte(b))
	if !okA || !okB {
		return max(a, b)
	}
	items := map[string]string{}
	for _, v := range slices.Concat(l, m) {
		c := raw.Canonical(v)
		if old, ok := items[c]; !ok || string(v) < old {
			items[c] = string(v)
		}
	}
	out := make([]string, 0, len(items))
	for _, c := range slices.Sorted(maps.Keys(items)) {
		out = append(out, items[c])
	}
	return "[" + strings.Join(out, ",") + "]"
}
