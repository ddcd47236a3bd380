// Package diff compares two versions of the model as partners hold them:
// schemas and code lists.
//
// Systems on both versions exchange files, so both directions count. A change is
// breaking where one of them refuses, or no longer understands, what the other
// writes. That is so for a narrowed bound, and as much for a widened one or for
// a code added to a closed list: systems on the old version refuse the new
// values. A change is minor where systems on the old version warn and pass on
// what they do not know: an optional member, a kind of record, a code of an open
// list.
//
// What a value means is its type, pattern, bounds and codes, and the definition
// that it refers to: "record.ActionRef" is not "record.SurveyRef". Descriptions
// and order mean nothing, and the rules that no schema can say are not compared.
package diff

import (
	"cmp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// Verdict says what a change does to systems that do not make it.
type Verdict int

// From harmless to grave.
const (
	None Verdict = iota
	Minor
	Breaking
)

// String returns "none", "minor" or "breaking".
func (v Verdict) String() string { return v.In(check.EN) }

// In returns the verdict in a language.
func (v Verdict) In(lang check.Lang) string { return verdicts[v].In(lang) }

var verdicts = [...]check.Text{
	None:     {ES: "ninguno", EN: "none"},
	Minor:    {ES: "menor", EN: "minor"},
	Breaking: {ES: "incompatible", EN: "breaking"},
}

// Change is one difference between two versions of the model.
type Change struct {
	ID       string // "member-removed"
	Verdict  Verdict
	Path     string // where: "plan.Action.due", or "plan.Status" for a list
	Old, New string // what changed, where there is more to say than that it did

	text check.Text
}

// Message says what the change breaks, and for whom.
func (c *Change) Message(lang check.Lang) string {
	return strings.NewReplacer("{old}", cmp.Or(c.Old, "—"), "{new}", cmp.Or(c.New, "—")).Replace(c.text.In(lang))
}

// Changes are all differences between two versions, the gravest first.
type Changes []Change

// Verdict returns the gravest verdict.
func (c Changes) Verdict() (v Verdict) {
	for i := range c {
		v = max(v, c[i].Verdict)
	}
	return v
}

// Compare returns what changed from one version of the model to another. What
// both have is compared: where both have the schema of a file, it stands for
// those of the kinds of record.
func Compare(old, new *Export) (Changes, error) {
	c := &comparison{found: map[Change]bool{}}
	if err := c.schemas(old.schemas, new.schemas); err != nil {
		return nil, err
	}
	if old.lists != nil && new.lists != nil {
		c.lists(old.lists, new.lists)
		c.common = true
	}
	if !c.common {
		return nil, check.Errorf(textNothingInCommon)
	}
	slices.SortFunc(c.changes, func(a, b Change) int {
		return cmp.Or(cmp.Compare(b.Verdict, a.Verdict), cmp.Compare(a.Path, b.Path), cmp.Compare(a.ID, b.ID), cmp.Compare(a.Old+a.New, b.Old+b.New))
	})
	return c.changes, nil
}

// comparison collects the changes, each once: a code is in the schema and in the
// code lists.
type comparison struct {
	changes Changes
	found   map[Change]bool
	common  bool // something could be compared
}

func (c *comparison) add(r row, path, old, new string) {
	change := Change{r.id, r.verdict, path, old, new, r.text}
	if !c.found[change] {
		c.found[change] = true
		c.changes = append(c.changes, change)
	}
}

var textNothingInCommon = check.Text{
	ES: "no hay nada que comparar: indique dos carpetas o dos archivos de la misma clase",
	EN: "nothing to compare: give two folders, or two files of the same sort"}
