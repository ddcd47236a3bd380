package merge

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// Options say whose file a merge makes.
type Options struct {
	// Keeper is the actor that keeps the merged state at home.
	Keeper record.Actor

	// Envelope, unless nil, is the envelope of the result, its marking aside;
	// otherwise it is that of a state at home, the same for the same records.
	Envelope *mixta.Envelope

	// Draft merges inputs that are not ready for exchange yet.
	Draft bool

	// Validate has the result read while it is written, for warnings and errors
	// that none of the inputs has: two sides that used one number each for another action.
	// It takes about as long again as the reading of one input. A result that
	// could not be an input again is an error: a [*RefusedError] without a name.
	Validate bool

	// Only, unless nil, keeps the versions for which it is true.
	Only func(Version) bool
}

// Version is one version of a record, as [Options.Only] sees it.
type Version struct {
	Section mixta.Section
	Kind    string
	ID      record.ID
	Version record.Version
	Marking record.Marking
	Issuer  record.Actor
	Raw     []byte // valid during the call
}

// Result tells what a merge found and made.
type Result struct {
	Report    check.Report // conflicts, forks, files to destroy
	Inputs    []check.Report
	Unfit     []Unfit      // the inputs to be left out: unless it is empty, the result must not replace a state
	Born      check.Report // what is found in the result and in no input; see [Options.Validate]
	Records   int          // that hold
	Conflicts int          // records that do not
}

// Unfit is an input with versions that should not have been issued.
type Unfit struct {
	Input  int // its number among the inputs, from 0
	Name   string
	Report check.Report // merge.issuer, merge.withheld
}

// Join merges any number of files and writes the result. It needs memory only
// for ids and versions: the records are read again from an input that is an
// [io.ReaderAt] and an [io.Seeker], as a file is, and wait on disk where it is
// not, is compressed, or has spaces between their tokens. An input that changes
// in between is an error.
//
// Join is commutative, associative and idempotent: files merged in any order
// and grouping give the same bytes, but for the envelope if one is given. An
// input with findings of severity Error is refused: the error then is a
// [*RefusedError].
func Join(w io.Writer, o Options, inputs ...Input) (*Result, error) {
	x := newIndex()
	defer x.spool.close()
	profile := check.Exchange
	if o.Draft {
		profile = check.Draft
	}
	for _, in := range inputs {
		if err := x.add(in, profile); err != nil {
			return nil, err
		}
	}
	if err := x.spool.flush(); err != nil {
		return nil, err
	}
	out, err := x.join()
	if err != nil {
		return nil, err
	}
	if o.Only != nil {
		if err := out.keep(x, o.Only); err != nil {
			return nil, err
		}
	}
	if !o.Validate {
		return x.write(w, o, out)
	}
	v := validating(w, profile)
	res, err := x.write(v, o, out)
	report := v.close()
	if err != nil {
		return nil, err
	}
	if refused(report, o.Envelope == nil || o.Envelope.Home()) {
		report.Findings = slices.DeleteFunc(report.Findings, func(f check.Finding) bool { return f.Severity != check.Error })
		return nil, &RefusedError{Report: report}
	}
	res.Born = born(report, x.reports)
	return res, nil
}

// joined holds the items of a result as their places in index.items, by section
// and kind, in the order of ids.
type joined struct {
	lists     [3][][]int32
	conflicts int
}

// join settles all records.
func (x *index) join() (*joined, error) {
	x.sort()
	out := &joined{}
	for s := range out.lists {
		out.lists[s] = make([][]int32, len(x.kinds))
	}
	for from := 0; from < len(x.items); {
		to := from + 1
		for to < len(x.items) && x.items[to].id == x.items[from].id {
			to++
		}
		if to == from+1 && x.items[from].section == 0 { // most records are in one file only
			k := x.items[from].kind
			out.lists[0][k] = append(out.lists[0][k], int32(from))
			from = to
			continue
		}
		s, err := x.settle(x.items[from:to])
		if err != nil {
			return nil, err
		}
		for i, items := range [][]item{slices.Concat(s.live, s.aside), s.conflicts, s.proposals} {
			if err := x.byBytes(items); err != nil {
				return nil, err
			}
			for _, it := range items {
				at := slices.IndexFunc(x.items[from:to], func(o item) bool { return o == it })
				out.lists[i][it.kind] = append(out.lists[i][it.kind], int32(from+at))
			}
		}
		if len(s.conflicts) > 0 || len(s.aside) > 1 {
			out.conflicts++
		}
		from = to
	}
	return out, nil
}

// byBytes sorts versions of one record as the written form has them.
func (x *index) byBytes(items []item) (err error) {
	if len(items) < 2 {
		return nil
	}
	slices.SortFunc(items, func(a, b item) int {
		s, errA := x.raw(a)
		t, errB := x.raw(b)
		err = cmp.Or(err, errA, errB)
		return strings.Compare(s, t)
	})
	return err
}

// keep drops what the caller does not want.
func (j *joined) keep(x *index, only func(Version) bool) (err error) {
	for s := range j.lists {
		for k, items := range j.lists[s] {
			j.lists[s][k] = slices.DeleteFunc(items, func(i int32) bool {
				it := x.items[i]
				raw, failed := x.spool.get(it.file, it.span)
				err = cmp.Or(err, failed)
				return !only(Version{sections[s], x.kinds[k].Name, it.id.ID(), x.versions.values[it.version], x.markings.values[it.marking], x.actors.values[it.issuer], raw})
			})
		}
	}
	return err
}

// write writes the result in the order of the written form.
func (x *index) write(w io.Writer, o Options, j *joined) (*Result, error) {
	envelope := x.envelope(o, j)
	out := wire.NewWriter(w, string(x.model), envelope.JSON())
	res := &Result{Report: x.found, Inputs: x.reports, Unfit: x.unfits(), Conflicts: j.conflicts}
	put := func(section mixta.Section, kind int, items []int32) error {
		for _, i := range items {
			it := x.items[i]
			b, err := x.spool.get(it.file, it.span)
			if err != nil {
				return err
			}
			if err := out.Put(string(section), x.kinds[kind].Plural, b); err != nil {
				return unwritten(err)
			}
		}
		return nil
	}
	for s, section := range sections {
		for k := range x.kinds {
			if x.aside(uint8(k)) {
				continue
			}
			if err := put(section, k, j.lists[s][k]); err != nil {
				return nil, err
			}
			if s == 0 {
				res.Records += len(j.lists[s][k])
			}
		}
	}
	for k := range x.kinds {
		if !x.aside(uint8(k)) {
			continue
		}
		if err := put(mixta.Live, k, j.lists[0][k]); err != nil { // last in the written form
			return nil, err
		}
	}
	x.passOn(out)
	if err := out.Close(); err != nil {
		return nil, unwritten(err)
	}
	return res, nil
}

func unwritten(err error) error { return fmt.Errorf("merge: the file could not be written: %w", err) }

// passOn writes what a newer version of the model has in the file outside of
// records, each member once.
func (x *index) passOn(out *wire.Writer) {
	best := map[string]string{}
	for _, n := range x.newer {
		if strings.LastIndexByte(n.Pointer, '/') > 0 {
			continue // in an envelope, which is not passed on
		}
		v := string(appendCompact(nil, []byte(n.JSON)))
		if old, ok := best[n.Pointer]; !ok || same([]byte(old), []byte(v)) && v < old {
			best[n.Pointer] = v
		} else if !same([]byte(old), []byte(v)) {
			best[n.Pointer] = union(old, v)
		}
	}
	for _, pointer := range slices.Sorted(maps.Keys(best)) {
		out.Member("", record.Newer{Pointer: pointer, JSON: best[pointer]})
	}
}

// union joins what two files have under a name that this version does not know:
// of two lists all items, by their canonical form; else the greater of the two.
func union(a, b string) string {
	l, okA := parseList([]byte(a))
	m, okB := parseList([]byte(b))
	if !okA || !okB {
		return max(a, b)
	}
	items := map[string]string{}
	for _, v := range slices.Concat(l, m) {
		c := canonical(v)
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
