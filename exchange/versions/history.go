package versions

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

// Step is one version of a record in its history.
type Step struct {
	Copy
	Files []string         // that hold it
	After []record.Version // the versions that it follows at once
	Ops   []Op             // from the first of these
}

// History returns all versions of one record that the files hold, each after
// those that it follows: who changed what. Where the record is erased, only the
// erasure is told. Clocks decide nothing in it.
func History(id record.ID, inputs ...merge.Input) ([]Step, error) {
	var steps []Step
	for _, in := range inputs {
		copies, err := Find(in, id)
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

// follow finds the versions that the step follows at once.
func (s *Step) follow(earlier []Step) {
	for i, e := range earlier {
		if e.Header.Version.Compare(s.Header.Version) != record.Before ||
			slices.ContainsFunc(earlier[i+1:], func(m Step) bool {
				return e.Header.Version.Compare(m.Header.Version) == record.Before && m.Header.Version.Compare(s.Header.Version) == record.Before
			}) {
			continue
		}
		if s.After = append(s.After, e.Header.Version); len(s.After) == 1 {
			s.Ops = slices.DeleteFunc(Patch("", e.Raw, s.Raw), func(o Op) bool {
				return slices.ContainsFunc(raw.Own, func(h string) bool { return o.Path == "/"+h || strings.HasPrefix(o.Path, "/"+h+"/") })
			})
		}
	}
}

// Base returns the version in a history that knows just what all siblings have
// in common; nil if there is none. Where both sides have merged what the other
// had, several versions may precede all siblings and none of them be the newest,
// and of a newest that is not there an older one says nothing: a base that is
// not the last in common would count as one side's change what both had agreed
// on. Proposals are no versions that held, and a redacted copy does not say what
// it was before.
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
		base = s.Raw
	}
	return base
}
