package merge

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// write writes the result in written order.
func (x *joiner) write(w io.Writer, o Options, j *joined) (*Result, error) {
	envelope := x.envelope(o, j)
	out := wire.NewWriter(w, string(x.Model), envelope.JSON())
	res := &Result{Report: x.found, Inputs: x.Reports, Exclude: x.exclusions(), Conflicts: j.conflicts}
	for it, err := range j.all() {
		if err != nil {
			return nil, err
		}
		b, err := x.Raw(it.Item)
		if err != nil {
			return nil, err
		}
		if err := out.Put(string(index.Sections[it.section]), x.Kinds[it.Kind].Plural, b); err != nil {
			return nil, unwritten(err)
		}
		if it.section == 0 && !x.aside(it.Kind) {
			res.Records++
		}
	}
	x.passOn(out)
	if err := out.Close(); err != nil {
		return nil, unwritten(err)
	}
	return res, nil
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
