package merge

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
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
func History(id record.ID, inputs ...Input) ([]Step, error) {
	var steps []Step
	for _, in := range inputs {
		copies, err := Find(in, id)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", in.Name, err)
		}
		for _, c := range copies {
			i := slices.IndexFunc(steps, func(s Step) bool { return s.Kind == c.Kind && same(s.Raw, c.Raw) })
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
		return cmp.Or(cmp.Compare(total(a.Header.Version), total(b.Header.Version)), strings.Compare(versionKey(a.Header.Version), versionKey(b.Header.Version)), bytes.Compare(a.Raw, b.Raw))
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
				return slices.ContainsFunc(header, func(h string) bool { return o.Path == "/"+h || strings.HasPrefix(o.Path, "/"+h+"/") })
			})
		}
	}
}

// total is the number of versions that a version counts. One that follows
// another counts more.
func total(v record.Version) (n int64) {
	for _, c := range v {
		n += c
	}
	return n
}

// WriteHistory prints steps for people.
func WriteHistory(w io.Writer, steps []Step, lang check.Lang) error {
	var b bytes.Buffer
	for _, s := range steps {
		fmt.Fprintf(&b, "%s  %s  %s  %s", shownVersion(s.Header.Version), s.Header.Issuer, s.Header.Issued, s.Kind)
		if s.Section != "" {
			fmt.Fprintf(&b, " (%s)", s.Section)
		}
		fmt.Fprintf(&b, "  [%s]\n", strings.Join(s.Files, ", "))
		for _, op := range s.Ops {
			fmt.Fprintf(&b, "    %s: %s → %s\n", op.Path, shownValue(op.Old), shownValue(op.Value))
		}
	}
	if len(steps) == 0 {
		fmt.Fprintln(&b, textNoVersion.In(lang))
	}
	_, err := w.Write(b.Bytes())
	return err
}

var textNoVersion = check.Text{ES: "los archivos no tienen ninguna versión del registro", EN: "the files have no version of the record"}
