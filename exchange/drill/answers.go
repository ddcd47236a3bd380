package drill

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Answers is the answer sheet of an exercise. Nobody who takes part may see it before
// the end.
type Answers struct {
	Drill
	Files   []File `json:"files"`
	Planted []Fact `json:"planted"`
}

// File is one file of an exercise.
type File struct {
	Name    string        `json:"name"`
	Records int           `json:"records"`
	Digest  record.Digest `json:"digest"`
}

// What is a sort of facts.
type What string

// What is planted.
const (
	Overlap     What = "overlap"     // a plot that both sides mapped
	Gap         What = "gap"         // a bulletin that did not come
	Fork        What = "fork"        // one version with two contents
	Conflict    What = "conflict"    // concurrent versions of a record
	DoubleCount What = "doubleCount" // a seizure that both sides report
	Leak        What = "leak"        // a report that quotes what is withheld
)

// Whats returns the sorts of facts.
func Whats() []What { return []What{Overlap, Gap, Fork, Conflict, DoubleCount, Leak} }

var whats = map[What]check.Text{
	Overlap:     {ES: "parcelas mapeadas por ambas partes", EN: "parcels mapped by both sides"},
	Gap:         {ES: "boletines faltantes", EN: "missing bulletins"},
	Fork:        {ES: "versiones bifurcadas", EN: "forked versions"},
	Conflict:    {ES: "conflictos", EN: "conflicts"},
	DoubleCount: {ES: "incautaciones contadas dos veces", EN: "seizures counted twice"},
	Leak:        {ES: "informes que citan algo retenido", EN: "reports that quote something withheld"},
}

// In returns what such facts are called.
func (w What) In(l check.Lang) string { return whats[w].In(l) }

// Fact is one fact: of records or, where it is a gap, of what is not there.
type Fact struct {
	What    What          `json:"what"`
	Records []record.ID   `json:"records,omitzero"`
	Issuer  record.Actor  `json:"issuer,omitzero"`
	Period  record.Period `json:"period,omitzero"`
}

// String is the same for the same fact, whoever found it.
func (f Fact) String() string {
	if f.What == Gap {
		return fmt.Sprint(f.What, " ", f.Issuer, " ", f.Period.From, "/", f.Period.To)
	}
	ids := make([]string, len(f.Records))
	for i, id := range f.Records {
		ids[i] = string(id)
	}
	slices.Sort(ids)
	return string(f.What) + " " + strings.Join(ids, " ")
}

// Write writes the answer sheet: JSON, a fact a line.
func (a *Answers) Write(w io.Writer) error {
	head, err := json.Marshal(struct {
		Drill
		Files []File `json:"files"`
	}{a.Drill, a.Files})
	if err != nil {
		return err
	}
	out := append(head[:len(head)-1], ",\n\"planted\":["...)
	for i, f := range a.Planted {
		line, err := json.Marshal(f)
		if err != nil {
			return err
		}
		out = append(append(append(out, ","[:min(i, 1)]...), '\n'), line...)
	}
	_, err = w.Write(append(out, "\n]}\n"...))
	return err
}

// ReadAnswers reads an answer sheet.
func ReadAnswers(r io.Reader) (*Answers, error) {
	a := &Answers{}
	if err := json.UnmarshalRead(io.LimitReader(r, mostAnswers), a, json.RejectUnknownMembers(true)); err != nil {
		return nil, check.Errorf(textNoAnswers, err)
	}
	for _, f := range a.Planted {
		if _, known := whats[f.What]; !known || (f.What == Gap) == (len(f.Records) > 0) {
			return nil, check.Errorf(textNoAnswers, fmt.Errorf("%q", f.String()))
		}
	}
	return a, nil
}

// mostAnswers is the greatest size of an answer sheet, and of what somebody found, in
// bytes.
const mostAnswers = 256 << 20

// Score is what came of comparing what was found with what is planted.
type Score struct {
	Found  []Fact `json:"found"`  // planted, and found
	Missed []Fact `json:"missed"` // planted, and not found
	Wrong  []Fact `json:"wrong"`  // found, and not planted
}

// Score compares what was found with the answers. Who finds a fact twice found it once.
func (a *Answers) Score(found []Fact) Score {
	s, open := Score{Found: []Fact{}, Missed: []Fact{}, Wrong: []Fact{}}, map[string]bool{}
	for _, f := range a.Planted {
		open[f.String()] = true
	}
	seen := map[string]bool{}
	for _, f := range found {
		switch key := f.String(); {
		case seen[key]:
		case open[key]:
			s.Found, seen[key] = append(s.Found, f), true
		default:
			s.Wrong, seen[key] = append(s.Wrong, f), true
		}
	}
	for _, f := range a.Planted {
		if !seen[f.String()] {
			s.Missed = append(s.Missed, f)
		}
	}
	for _, list := range [][]Fact{s.Found, s.Missed, s.Wrong} {
		slices.SortFunc(list, compare)
	}
	return s
}

func compare(a, b Fact) int {
	return cmp.Or(cmp.Compare(slices.Index(Whats(), a.What), slices.Index(Whats(), b.What)), strings.Compare(a.String(), b.String()))
}

var textNoAnswers = check.Text{ES: "debe ser una hoja de respuestas abierta, como la escribe «mixta drill»: %w", EN: "must be an opened answer sheet, as \"mixta drill\" writes it: %w"}
