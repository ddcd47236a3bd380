package merge

import (
	"cmp"
	"context"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/exchange/internal/until"
	"github.com/comision-mixta/mixta/record"
)

// Options set the keeper, the envelope and the checks of a merge.
type Options struct {
	// Keeper is the actor that keeps the merged state.
	Keeper record.Actor

	// Envelope, unless nil, is the envelope of the result, except its marking;
	// otherwise it is that of a state, the same for the same records.
	Envelope *mixta.Envelope

	// Draft accepts inputs that are not ready for exchange yet.
	Draft bool

	// Validate checks the result while it is written, for warnings and errors
	// that none of the inputs has, such as one number used by each side for a
	// different action. It takes about as long as reading one input. A result
	// that would be refused as an input is an error: a [*RefusedError] without a
	// name.
	Validate bool

	// AsOf, unless zero, leaves out versions issued after that second, as their issuers
	// state it: the result is what stood then. What was erased since stays erased.
	AsOf time.Time

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

// Result describes the outcome of a merge.
type Result struct {
	Report     check.Report // conflicts, forks, files to destroy
	Inputs     []check.Report
	Exclude    []Exclusion  // inputs to be left out: unless empty, the result must not replace a state
	Introduced check.Report // findings in the result that no input has; see [Options.Validate]
	Records    int          // current ones
	Conflicts  int          // records in conflict
}

// Exclusion is an input with versions that should not have been issued.
type Exclusion struct {
	Input  int // its number among the inputs, from 0
	Name   string
	Report check.Report // merge.issuer, merge.withheld, merge.counter, merge.unseen, merge.many
}

// Join merges any number of files and writes the result. It keeps only ids and
// versions in memory: records are read again from an input that is an
// [io.ReaderAt] and an [io.Seeker], such as a file. Those of other inputs, of
// compressed ones and of ones with spaces between tokens are spooled to disk. An
// input that changes in between is an error.
//
// Join is commutative, associative and idempotent: files merged in any order and
// grouping give the same bytes, except for the envelope if one is given. An input
// with findings of severity Error is refused: the error is then a
// [*RefusedError]. When ctx is done, Join ends with its cause as the error.
func Join(ctx context.Context, w io.Writer, o Options, inputs ...Input) (*Result, error) {
	w = until.Writer(ctx, w)
	x := newJoiner()
	defer x.Close()
	for _, in := range inputs {
		report, refused, err := x.Add(ctx, in.Name, in.Reader, o.profile())
		switch {
		case err != nil:
			return nil, err
		case refused:
			return nil, &RefusedError{in.Name, report}
		}
	}
	switch i, err := x.Resolve(); {
	case err != nil:
		return nil, err
	case i >= 0:
		return nil, &RefusedError{inputs[i].Name, x.Reports[i]}
	}
	out := newJoined()
	defer out.Close()
	if err := x.settleAll(ctx, out, o); err != nil {
		return nil, err
	}
	return checked(w, o, x.Reports, func(w io.Writer) (*Result, error) { return x.write(w, o, out) })
}

// profile is by which the inputs are checked, and the result.
func (o *Options) profile() check.Profile {
	if o.Draft {
		return check.Draft
	}
	return check.Exchange
}

// checked writes a result and, where that is asked for, validates it.
func checked(w io.Writer, o Options, inputs []check.Report, write func(io.Writer) (*Result, error)) (*Result, error) {
	if !o.Validate {
		return write(w)
	}
	v := validating(w, o.profile())
	res, err := write(v)
	report := v.close()
	if err != nil {
		return nil, err
	}
	if index.Refused(report, o.Envelope == nil || o.Envelope.Home()) {
		report.Findings = slices.DeleteFunc(report.Findings, func(f check.Finding) bool { return f.Severity != check.Error })
		return nil, &RefusedError{Report: report}
	}
	res.Introduced = born(report, inputs)
	return res, nil
}

// joiner is an index with the findings of a merge.
type joiner struct {
	*index.Index
	found   check.Report
	unfit   map[int]check.Report    // by the number of the input
	issuers []record.Actor          // that the keeper represents
	parsed  map[index.Item]*content // copies of the record that is settled
	kept    bool                    // the keeper has records of its own
}

func newJoiner() *joiner { return &joiner{Index: index.New(), unfit: map[int]check.Report{}} }

// settleAll settles all records of the files.
func (x *joiner) settleAll(ctx context.Context, out *joined, o Options) error {
	x.issuers = x.keepers(o.Keeper)
	x.kept = x.keeps()
	return x.join(ctx, out, o.AsOf, o.Only)
}

// join settles all records. The instant and only are those of the [Options].
func (x *joiner) join(ctx context.Context, out *joined, asOf time.Time, only func(Version) bool) error {
	for group, err := range x.Groups() {
		if err != nil {
			return err
		}
		if err := context.Cause(ctx); err != nil {
			return err
		}
		if !asOf.IsZero() {
			group = slices.DeleteFunc(group, func(it index.Item) bool { return it.Issued > asOf.Unix() && it.Flags&index.Erases == 0 })
		}
		if len(group) == 0 {
			continue
		}
		if len(group) == 1 && group[0].Section == 0 { // most records are in one file only
			x.counters(group)
			if err := x.put(out, 0, group, only); err != nil {
				return err
			}
			continue
		}
		s, err := x.settle(x.bounded(group))
		if err != nil {
			return err
		}
		for i, items := range [][]index.Item{slices.Concat(s.live, s.aside), s.conflicts, s.proposals} {
			if err := cmp.Or(x.byBytes(items), x.put(out, i, items, only)); err != nil {
				return err
			}
		}
		if len(s.conflicts) > 0 || len(s.aside) > 1 {
			out.conflicts++
		}
	}
	return nil
}

// put adds items to a section of the result, but for those that the caller does not
// want.
func (x *joiner) put(out *joined, section int, items []index.Item, only func(Version) bool) error {
	for _, it := range items {
		if only != nil {
			b, err := x.Raw(it)
			if err != nil {
				return err
			}
			if !only(Version{index.Sections[section], x.Kinds[it.Kind].Name, it.ID.ID(), x.Versions.Values[it.Version].Version, x.Markings.Values[it.Marking], x.Actors.Values[it.Issuer], b}) {
				continue
			}
		}
		if err := out.add(section, it, x.aside(it.Kind)); err != nil {
			return err
		}
	}
	return nil
}

// byBytes sorts versions of one record into written order.
func (x *joiner) byBytes(items []index.Item) (err error) {
	if len(items) < 2 {
		return nil
	}
	texts := make(map[index.Item]string, len(items))
	for _, it := range items {
		if texts[it], err = x.text(it); err != nil {
			return err
		}
	}
	slices.SortFunc(items, func(a, b index.Item) int { return strings.Compare(texts[a], texts[b]) })
	return nil
}
