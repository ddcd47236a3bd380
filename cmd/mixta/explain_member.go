package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/schema"
)

// explainedMember is a kind or a member, as JSON has it.
type explainedMember struct {
	Path        string            `json:"path"`
	Required    bool              `json:"required"`
	Shape       string            `json:"shape"`
	Description string            `json:"description"`
	Type        string            `json:"type,omitzero"`
	Meaning     string            `json:"meaning,omitzero"` // of the type
	Members     []explainedMember `json:"members,omitempty"`
	Codes       []explainedCode   `json:"codes,omitempty"`
	Rules       []explainedRule   `json:"rules,omitempty"`
}

// explainMember prints a kind or a member: its members, codes and rules.
func (a *app) explainMember(path string) error {
	e, err := a.look(path)
	if err != nil {
		return err
	}
	out := a.explained(e)
	t := table{names: []string{"member", "required", "shape", "description"}}
	for _, m := range e.Members() {
		x := a.explained(m)
		out.Members = append(out.Members, x)
		required := ""
		if x.Required {
			required = "*"
		}
		t.rows = append(t.rows, []string{m.Name(), required, x.Shape, x.Description})
	}
	for _, l := range mixta.Codes(e.Type) {
		out.Codes = a.explainedCodes(l)
	}
	for _, r := range a.rulesAt(e) {
		out.Rules = append(out.Rules, a.explainedRule(r))
	}
	switch a.flags.format {
	case "json":
		return writeJSON(a.out, out)
	case "csv":
		for i, m := range out.Members {
			t.rows[i][1] = fmt.Sprint(m.Required)
		}
		if len(out.Codes) > 0 {
			t = codeTable(out.Codes)
		}
		return t.csv(a.out)
	}
	return a.printMember(e, out, t)
}

// rulesAt returns the rules that hold at an entry: those on the types that it
// is made of, and those that the conformance kit finds broken there. What
// holds in every record comes last.
func (a *app) rulesAt(e *schema.Entry) []*check.Rule {
	on := mixta.RulesOn(e.Reaches()...)
	found := map[string]bool{}
	for _, c := range conformance.Changes() {
		if strings.HasPrefix(dotted(c.Pointer)+".", e.Path+".") {
			found[c.Rule] = true
		}
	}
	for _, r := range mixta.Rules() {
		layer, _, _ := strings.Cut(r.ID, ".")
		if found[r.ID] && !slices.Contains(on, r) && layer != "json" && layer != "shape" && layer != "code" && layer != "file" {
			on = append(on, r)
		}
	}
	slices.SortStableFunc(on, func(a, b *check.Rule) int {
		return cmp.Compare(everywhere(a), everywhere(b))
	})
	return on
}

func everywhere(r *check.Rule) int {
	if strings.HasPrefix(r.ID, "record.") {
		return 1
	}
	return 0
}

// dotted writes the pointer of a finding as a path of the dictionary:
// "/actions/0/indicators/1/key" is "action.indicators.key".
func dotted(pointer string) string {
	var path []string
	for i, name := range strings.Split(pointer, "/")[1:] {
		for _, k := range mixta.Kinds() {
			if i == 0 && name == k.Plural {
				name = k.Name
			}
		}
		if _, err := strconv.Atoi(name); err != nil {
			path = append(path, name)
		}
	}
	return strings.Join(path, ".")
}

// look finds a path in the dictionary; a misspelt name is a usage error with
// the nearest that there is.
func (a *app) look(path string) (*schema.Entry, error) {
	kind, rest, deeper := strings.Cut(path, ".")
	for _, k := range mixta.Kinds() { // the list's name does as well
		if kind == k.Plural {
			kind = k.Name
		}
	}
	if deeper {
		kind += "." + rest
	}
	e, err := schema.Look(kind, string(a.lang))
	var no *schema.NoMemberError
	switch {
	case errors.As(err, &no) && no.Path == "":
		return nil, a.unknown(textUnknownKind, no.Name, append(kindNames(), "file", "rule", "code"))
	case errors.As(err, &no) && len(no.Known) == 0:
		return nil, a.usage(textNoMembers, no.Path, no.Name)
	case errors.As(err, &no):
		return nil, a.unknown(check.Text{ES: no.Path + ": " + textUnknownMember.ES, EN: no.Path + ": " + textUnknownMember.EN}, no.Name, no.Known)
	}
	return e, err
}

// explained tells of a member what is told in a line.
func (a *app) explained(e *schema.Entry) explainedMember {
	x := explainedMember{Path: e.Path, Required: e.Required(), Shape: a.shape(e.Schema), Description: e.Schema.Description, Type: e.Type, Meaning: e.Values.Description}
	if x.Description == "" || e.Type == "" {
		x.Description, x.Meaning = cmp.Or(x.Description, x.Meaning), ""
	}
	x.Meaning, _, _ = strings.Cut(x.Meaning, "\n- `") // codes are told apart
	x.Description, _, _ = strings.Cut(x.Description, "\n- `")
	return x
}

// printMember prints a kind or member as text.
func (a *app) printMember(e *schema.Entry, out explainedMember, members table) error {
	p := func(s ...any) { fmt.Fprintln(a.out, s...) }
	required := a.say(textOptional)
	if out.Required {
		required = a.say(textRequired)
	}
	if strings.Contains(e.Path, ".") {
		p(a.bold(e.Path), "—", a.faint(out.Shape+", "+required))
	} else {
		p(a.bold(e.Path))
	}
	for _, s := range []string{out.Description, out.Meaning} {
		if s != "" {
			p("  " + strings.Join(wrap(s, a.columns()-2), "\n  "))
		}
	}
	if s := e.Values.Pattern; s != "" {
		p("\n  " + a.say(textForm, s))
	}
	if len(members.rows) > 0 {
		p("\n" + a.bold(a.say(textMembers)))
		if err := members.text(a.out, nil, "  ", a.columns()); err != nil {
			return err
		}
	}
	if len(out.Codes) > 0 {
		p("\n" + a.bold(a.say(textCodes)))
		if err := codeText(out.Codes).text(a.out, nil, "  ", a.columns()); err != nil {
			return err
		}
	}
	if len(out.Rules) > 0 {
		p("\n" + a.bold(a.say(textRules)))
		if err := ruleText(out.Rules).text(a.out, nil, "  ", a.columns()); err != nil {
			return err
		}
		p("\n" + a.say(textRuleMore, out.Rules[0].ID))
	}
	return nil
}
