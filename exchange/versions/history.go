package versions

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/exchange/internal/until"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

// Step is one version of a record in its history.
type Step struct {
	Copy
	Files []string         // that contain it
	After []record.Version // the versions that it directly follows
	Ops   []Op             // changes from the first of these
}

// History returns all versions of one record in the files, each after those that
// it follows: who changed what. If the record is erased, only the erasure is
// returned. The order does not depend on clocks.
func History(ctx context.Context, id record.ID, inputs ...merge.Input) ([]Step, error) {
	var steps []Step
	for _, in := range inputs {
		copies, err := Find(until.Reader(ctx, in), id)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", in.Name, err)
		}
		for _, c := range copies {
			i := slices.IndexFunc(steps, func(s Step) bool { return s.Kind == c.Kind && raw.Same(s.Raw, c.Raw) })
			if i < 0 {
				i = len(steps)
				steps = append(steps, Step{Copy: c})
			}
			if !slices.Contains(steps[i].Files, in.Name) {
				steps[i].Files = append(steps[i].Files, in.Name)
			}
		}
	}
	if erased := slices.DeleteFunc(slices.Clone(steps), func(s Step) bool { return !bytes.Contains(s.Raw, []byte(`"erase":true`)) || s.Kind != "withdrawal" }); len(erased) > 0 {
		return erased, nil
	}
	slices.SortStableFunc(steps, func(a, b Step) int {
		return cmp.Or(cmp.Compare(a.Header.Version.Total(), b.Header.Version.Total()), strings.Compare(a.Header.Version.String(), b.Header.Version.String()), bytes.Compare(a.Raw, b.Raw))
	})
	for i := range steps {
		steps[i].follow(steps[:i])
	}
	return steps, nil
}

// follow finds the versions that the step directly follows.
func (s *Step) follow(earlier []Step) {
	for i, e := range earlier {
		if e.Header.Stamp().Compare(s.Header.Stamp()) != record.Before ||
			slices.ContainsFunc(earlier[i+1:], func(m Step) bool {
				return e.Header.Stamp().Compare(m.Header.Stamp()) == record.Before && m.Header.Stamp().Compare(s.Header.Stamp()) == record.Before
			}) {
			continue
		}
		if s.After = append(s.After, e.Header.Version); len(s.After) == 1 {
			s.Ops = slices.DeleteFunc(Patch(s.Kind, e.Raw, s.Raw), func(o Op) bool { return slices.ContainsFunc(raw.Own, o.in) })
		}
	}
}

// Base returns the version in a history whose vector is exactly what all siblings
// have in common; nil if there is none. An older common version does not serve:
// changes that both sides had already agreed on would count as one side's.
// Proposals were never current, and a redacted copy does not show all of the
// base.
func Base(steps []Step, siblings []Copy) (base []byte) {
	if len(siblings) == 0 {
		return nil
	}
	common := siblings[0].Header.Version
	for _, c := range siblings[1:] {
		common = common.Meet(c.Header.Version)
	}
	for _, s := range steps {
		if s.Section == mixta.Proposals || s.Kind != siblings[0].Kind || s.Header.Version.Compare(common) != record.Same || len(s.Header.Absent.Hidden()) > 0 {
			continue
		}
		if base != nil {
			return nil // a fork
		}
		if slices.ContainsFunc(siblings, func(c Copy) bool { return s.Header.Stamp().Compare(c.Header.Stamp()) == record.Concurrent }) {
			return nil // a sibling counts it, and was not made from it
		}
		base = s.Raw
	}
	return base
}
