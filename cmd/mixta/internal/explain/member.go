package explain

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/schema"
)

// explainedMember is a kind or a member, as JSON has it.
type explainedMember struct {
	Path        string            `json:"path"`
	Required    bool              `json:"required"`
	Shape       string            `json:"shape"`
	Description string            `json:"description"`
	Marking     string            `json:"marking,omitzero"` // that a schema of extensions gives it
	Type        string            `json:"type,omitzero"`
	Meaning     string            `json:"meaning,omitzero"` // of the type
	Members     []explainedMember `json:"members,omitempty"`
	Codes       []explainedCode   `json:"codes,omitempty"`
	Rules       []explainedRule   `json:"rules,omitempty"`
	Also        []reading         `json:"also,omitempty"` // what else has this name
}

// explainMember prints a kind or a member: its members, codes and rules, and what
// else has its name.
func explainMember(a *cli.App, e *schema.Entry, also []reading) error {
	out := explained(a, e)
	out.Also = also
	members := print.Table{Columns: plain("member", "required", "shape", "description")}
	for _, m := range e.Members() {
		x := explained(a, m)
		out.Members = append(out.Members, x)
		required := print.Either{Programs: x.Required}
		if x.Required {
			required.People = "*"
		}
		members.Add(m.Name(), required, x.Shape, print.Prose(x.Description))
	}
	for _, l := range mixta.Codes(e.Type) {
		out.Codes = explainedCodes(a, l)
	}
	for _, r := range rulesAt(e) {
		out.Rules = append(out.Rules, ruleOf(a, r))
	}
	rows := members
	if len(out.Codes) > 0 {
		rows = codeTable(a.Page(), out.Codes)
	}
	return a.Print(print.Result{Table: rows, JSON: out, Text: func(p *print.Page) { writeMember(p, e, &out, &members) }})
}

// rulesAt returns the rules that hold at an entry: those on the types that it
// is made of, and those that the conformance kit finds broken there. What
// holds in every record comes last.
func rulesAt(e *schema.Entry) []*check.Rule {
	on := rulesOn(e.Reaches()...)
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

// explained is a member without what stands below it.
func explained(a *cli.App, e *schema.Entry) explainedMember {
	x := explainedMember{Path: e.Path, Required: e.Required(), Shape: shape(a, e.Schema), Description: e.Schema.Description, Type: e.Type, Meaning: e.Values.Description}
	if x.Description == "" || e.Type == "" {
		x.Description, x.Meaning = cmp.Or(x.Description, x.Meaning), ""
	}
	if own := e.Schema.Own; own != nil {
		x.Marking = string(own.Marking)
	}
	x.Meaning, _, _ = strings.Cut(x.Meaning, "\n- `") // codes follow by themselves
	x.Description, _, _ = strings.Cut(x.Description, "\n- `")
	return x
}

// writeMember writes a kind or member for people.
func writeMember(p *print.Page, e *schema.Entry, out *explainedMember, members *print.Table) {
	required := textOptional
	if out.Required {
		required = textRequired
	}
	if strings.Contains(e.Path, ".") {
		p.Line(p.Bold(e.Path), " — ", p.Faint(out.Shape+", "+p.Say(required)))
	} else {
		p.Line(p.Bold(e.Path))
	}
	for _, s := range []string{out.Description, out.Meaning} {
		if s != "" {
			p.Paragraph("  ", s)
		}
	}
	if out.Marking != "" {
		p.Line("\n  ", p.Say(textMarkedSo, out.Marking))
	}
	if s := e.Values.Pattern; s != "" {
		p.Line("\n  ", p.Say(textForm, s))
	}
	section := func(title check.Text, rows int, t *print.Table) {
		if rows > 0 {
			p.Line("\n", p.Bold(p.Say(title)))
			p.Table(t, "  ")
		}
	}
	codes, rules := codeTable(p, out.Codes), ruleTable(out.Rules)
	section(textMembers, len(out.Members), members)
	section(textCodes, len(out.Codes), &codes)
	section(textRules, len(out.Rules), &rules)
	if len(out.Rules) > 0 {
		p.Line("\n", p.Say(textRuleMore, out.Rules[0].ID))
	}
	if len(out.Also) > 0 {
		p.Line("\n", p.Bold(p.Say(textAlso)))
		writeReadings(p, out.Also)
	}
}
