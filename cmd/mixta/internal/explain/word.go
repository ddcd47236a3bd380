package explain

import (
	"cmp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/schema"
)

// reading is one thing that a word may name, as JSON has it.
type reading struct {
	Is      string `json:"is"`            // "rule", "field", "list" or "code"
	Name    string `json:"name"`          // the rule's id, the field's path, the list's type, the code
	List    string `json:"list,omitzero"` // of a code, its type
	Meaning string `json:"meaning"`
	Source  string `json:"source,omitzero"` // of a code, and so are these:

	Includes []string      `json:"includes,omitzero"`
	Terms    []schema.Term `json:"terms,omitzero"`

	what check.Text
	more []string     // of a code, its equivalents in sentences
	show func() error // in full; nil for a code, of which the reading tells all
}

// explainWord explains whatever mixta prints: a kind or field, the pointer of a
// finding, a rule, a code list or a code. All readings are shown where there are
// several; a kind is shown in full, the other readings of its name after it.
func explainWord(a *cli.App, word string) error {
	all := readings(a, word)
	if e, err := schema.Look(cli.Path(word), a.Lang); err == nil && !strings.Contains(e.Path, ".") {
		return explainMember(a, e, all)
	}
	switch {
	case len(all) == 0:
		return unknownWord(a, word)
	case len(all) == 1 && all[0].show != nil:
		return all[0].show()
	}
	t := print.Table{Columns: plain("is", "name", "list", "meaning", "source")}
	for _, r := range all {
		t.Add(print.Either{People: a.Say(r.what), Programs: r.Is}, r.Name, r.List, print.Prose(r.Meaning), print.Prose(r.Source))
	}
	return a.Print(print.Result{Table: t, JSON: all, Text: func(p *print.Page) {
		writeReadings(p, all)
		if len(all) > 1 {
			p.Line("\n", p.Say(textSeveral))
		}
	}})
}

// writeReadings writes each reading in a few lines, for people.
func writeReadings(p *print.Page, all []reading) {
	for _, r := range all {
		head := p.Say(r.what)
		if r.List != "" {
			head = p.Say(textOfList, head, r.List)
		}
		p.Line(p.Bold(r.Name), " — ", p.Faint(head))
		p.Paragraph("  ", r.Meaning)
		if r.Source != "" {
			p.Paragraph("  ", p.Say(textSource)+": "+r.Source)
		}
		for _, more := range r.more {
			p.Paragraph("  ", more)
		}
	}
}

// readings returns what a word may name.
func readings(a *cli.App, word string) (all []reading) {
	for _, e := range fields(a, word) {
		x := explained(a, e)
		field := reading{Is: "field", Name: e.Path, Meaning: cmp.Or(x.Description, x.Meaning), what: textField}
		field.show = func() error { return explainMember(a, e, nil) }
		all = append(all, field)
	}
	for _, r := range allRules() {
		if r.ID == word {
			all = append(all, reading{Is: "rule", Name: r.ID, Meaning: r.Sentence(a.Lang), what: textRule, show: func() error { return explainRule(a, r.ID) }})
		}
	}
	for _, l := range mixta.Codes(cmp.Or(listSynonyms[strings.ToLower(word)], word)) {
		all = append(all, reading{Is: "list", Name: l.Type, Meaning: check.Text{ES: l.ES, EN: l.EN}.In(a.Lang), what: textCodeList, show: func() error { return explainList(a, l.Type) }})
	}
	for _, l := range schema.CodeLists() {
		for _, c := range l.Codes {
			if strings.EqualFold(c.Code, strings.TrimPrefix(word, "TLP:")) {
				all = append(all, reading{Is: "code", Name: c.Code, List: l.Type, Meaning: check.Text{ES: c.ES, EN: c.EN}.In(a.Lang), Source: c.Source,
					Includes: c.Includes, Terms: c.Terms, what: textCode, more: equivalents(a.Page(), c.Includes, c.Terms)})
			}
		}
	}
	return all
}

// fields returns the fields that a word may name: by their path or pointer one,
// by their name alone all that differ, in the order of the kinds.
func fields(a *cli.App, word string) (all []*schema.Entry) {
	if strings.ContainsAny(word, "./") {
		if strings.HasPrefix(word, "/") {
			word = dotted(word)
		}
		for _, path := range []string{cli.Path(word), "file." + word} {
			if e, err := schema.Look(path, a.Lang); err == nil {
				return []*schema.Entry{e}
			}
		}
		return nil
	}
	met := map[[2]string]bool{}
	for _, kind := range append(cli.KindNames(), "file") {
		e, err := schema.Look(kind, a.Lang)
		if err != nil {
			continue
		}
		for _, m := range named(e, word, deepest) {
			if what := [2]string{m.Type, m.Schema.Description}; !met[what] {
				met[what] = true
				all = append(all, m)
			}
		}
	}
	return all
}

// deepest is how far below a kind a field is looked for by its name alone.
const deepest = 4

// named returns the members of the given name below an entry, the nearest first.
func named(e *schema.Entry, name string, deep int) (all []*schema.Entry) {
	members := e.Members()
	if strings.HasPrefix(e.Path, "file") { // its lists are the kinds, those in its sections too
		members = slices.DeleteFunc(members, func(m *schema.Entry) bool { return cli.Path(m.Name()) != m.Name() })
	}
	for _, m := range members {
		if m.Name() == name {
			all = append(all, m)
		}
	}
	for _, m := range members {
		if deep > 1 {
			all = append(all, named(m, name, deep-1)...)
		}
	}
	return all
}

// unknownWord is the usage error of a word that names nothing, with the nearest
// that names something. A word that begins with a kind is a path, unless it is
// like a rule.
func unknownWord(a *cli.App, word string) error {
	rules := ruleNames()
	if kind, _, deeper := strings.Cut(cli.Path(word), "."); deeper && cli.Nearest(word, rules) == "" && slices.Contains(append(cli.KindNames(), "file"), kind) {
		_, err := a.Look(word)
		return err
	}
	known := slices.Concat(cli.KindNames(), []string{"file", "rule", "code"}, rules, listNames())
	for _, l := range schema.CodeLists() {
		for _, c := range l.Codes {
			known = append(known, c.Code)
		}
	}
	return cli.Unknown(textUnknownWord, word, known)
}
