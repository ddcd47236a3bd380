package section

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/record"
)

// Earlier is what a report is compared with: a file and the day on which it was issued.
// Where only a day is known, the file is the report's own: of what was issued later it
// says that it was, but not what stood there before.
type Earlier struct {
	File *mixta.File
	On   record.Date
	Day  bool // only the day is known
}

// later reports whether a record was issued after that day.
func (e *Earlier) later(h *record.Header) bool {
	return len(h.Issued) >= len(e.On) && h.Issued[:len(e.On)] > record.Instant(e.On)
}

// Fact is something that a record says, and that may change.
type Fact struct{ Name, Value string }

// Changes are sentences about the records that are new, changed or gone.
type Changes struct {
	*print.Page
	Since *Earlier
	text  []string
	heads []*record.Header // of the records that are new or changed
	all   []*record.Header
	gone  int
}

// Compare adds what has changed of the records of a kind, by the facts that count.
func Compare[T any, R interface {
	*T
	mixta.Record
	MarshalJSON() ([]byte, error)
}](c *Changes, was, now []T, facts func(R) []Fact) {
	before := map[record.ID]R{}
	for _, r := range record.Newest[T, R](was) {
		before[r.Head().ID] = r
	}
	for _, r := range record.Newest[T, R](now) {
		h := r.Head()
		c.all = append(c.all, h)
		old := before[h.ID]
		delete(before, h.ID)
		switch {
		case c.Since.Day && !c.Since.later(h):
		case c.Since.Day && !fresh(h):
			c.add(r, c.stated(textNewVersion, facts(r)))
		case old == nil || c.Since.Day:
			c.add(r, c.stated(versions.TextNew, facts(r)))
		case old.Head().Version.Compare(h.Version) != record.Same:
			c.add(r, c.moved(facts(old), facts(r)))
		}
	}
	if !c.Since.Day {
		c.gone += len(before)
	}
}

// fresh reports whether this is the first version of a record.
func fresh(h *record.Header) bool {
	n := int64(0)
	for _, counter := range h.Version {
		n += counter
	}
	return n == 1
}

// stated says what a record is, and what it says.
func (c *Changes) stated(what check.Text, facts []Fact) []string {
	all := []string{c.Say(what)}
	for _, f := range facts {
		all = append(all, f.Name+": "+f.Value)
	}
	return all
}

// moved says which facts are not what they were.
func (c *Changes) moved(old, now []Fact) (all []string) {
	named := func(name string) func(Fact) bool { return func(f Fact) bool { return f.Name == name } }
	for _, f := range now {
		switch i := slices.IndexFunc(old, named(f.Name)); {
		case i < 0:
			all = append(all, c.Say(textAdded, f.Name, f.Value))
		case old[i].Value != f.Value:
			all = append(all, versions.Moved(f.Name, old[i].Value, f.Value).In(c.Lang))
		}
	}
	for _, f := range old {
		if !slices.ContainsFunc(now, named(f.Name)) {
			all = append(all, c.Say(textDropped, f.Name, f.Value))
		}
	}
	if len(all) == 0 {
		all = []string{c.Say(textSameFigures)}
	}
	return all
}

// add adds a sentence.
func (c *Changes) add(r mixta.Record, parts []string) {
	h := r.Head()
	if h.Exercise {
		parts = append(parts, c.Say(TextExercise))
	}
	c.text = append(c.text, page.Sentence(mixta.Title(r, c.Lang)+": "+strings.Join(parts, "; ")))
	c.heads = append(c.heads, h)
}

// Block returns the sentences, and the headers of the records that they are about: of
// all of them where none has changed.
func (c *Changes) Block() (*page.Block, []*record.Header) {
	day := print.When(c.Since.On).In(c.Lang)
	b := &page.Block{Heading: c.Say(TextSince, day), Text: c.text}
	slices.Sort(b.Text)
	if more := len(b.Text) - most; more > 0 {
		b.Text = append(b.Text[:most:most], c.Say(textMoreChanged, more))
	}
	if c.gone > 0 {
		b.Text = append(b.Text, c.Say(textGone, c.gone))
	}
	if len(b.Text) == 0 {
		b.Text = []string{c.Say(textUnchanged, day)}
	}
	if c.Since.Day {
		b.Notes = []string{c.Say(textDayAlone)}
	}
	if len(c.heads) == 0 {
		return b, c.all
	}
	return b, c.heads
}

// TextSince is the heading of what has changed.
var TextSince = check.Text{ES: "Qué cambió desde el %s", EN: "What has changed since %s"}

var (
	textNewVersion  = check.Text{ES: "versión nueva", EN: "new version"}
	textAdded       = check.Text{ES: "%s, antes sin cifra, es ahora %s", EN: "%s, which had no figure, is now %s"}
	textDropped     = check.Text{ES: "%s ya no tiene cifra; era %s", EN: "%s no longer has a figure; it was %s"}
	textSameFigures = check.Text{ES: "versión nueva, con las mismas cifras", EN: "new version, with the same figures"}
	textMoreChanged = check.Text{ES: "Otros registros que cambiaron y no se muestran: %d.", EN: "%d more records have changed and are not shown."}
	textGone        = check.Text{ES: "Registros que figuraban entonces y ya no figuran: %d.", EN: "Records that were there then and no longer are: %d."}
	textUnchanged   = check.Text{ES: "Nada cambió desde el %s.", EN: "Nothing has changed since %s."}
	textDayAlone    = check.Text{ES: "Es lo emitido después de ese día; qué decía antes cada registro, y qué se retiró, lo dice la comparación con un archivo anterior.", EN: "This is what was issued after that day; what each record said before, and what was withdrawn, is said by the comparison with an earlier file."}
)
