package explain

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/convert/formats"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/exchange/blind"
	"github.com/comision-mixta/mixta/exchange/commit"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/national"
	"github.com/comision-mixta/mixta/exchange/pack"
	"github.com/comision-mixta/mixta/exchange/proof"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/exchange/waiver"
	"github.com/comision-mixta/mixta/internal/excerpt"
	"github.com/comision-mixta/mixta/ops/territory"
	"github.com/comision-mixta/mixta/record/extension"
)

// ruleCommand makes "mixta explain rule".
func ruleCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "rule [REGLA]", EN: "rule [ID]"},
		Short: check.Text{ES: "Explica una regla con ejemplos o muestra todas las reglas", EN: "Explain a rule with examples, or list all rules"},
		Long: check.Text{
			ES: "Explica una regla: lo que exige, por qué, su fuente, su gravedad en cada perfil y, si el kit de conformidad los\ntiene, un ejemplo que la incumple y otro que la cumple. Sin argumento, muestra todas las reglas.",
			EN: "Explain a rule: what it requires, why, its source, its severity in each profile and, if the conformance kit has\nthem, an example that breaks it and one that does not. Without an argument, list all rules."},
		Example: "mixta explain rule plan.action.due-before-start",
		Args:    cli.AtMost(1),
	}, func(args []string) error {
		if len(args) == 0 {
			return explainRules(a)
		}
		return explainRule(a, args[0])
	})
	cli.Completes(c, ruleNames)
	return c
}

// allRules are the rules of files and records, and those of the packages above
// them: of importing, of sheets, of merging, of the ledger, of signatures, and of what is
// computed against a border.
func allRules() []*check.Rule {
	return slices.Concat(mixta.Rules(), territory.Rules(), formats.Rules(), sheet.Rules(), merge.Rules(), ledger.Rules(), trust.Rules(), extension.Rules(), blind.Rules(), commit.Rules(), proof.Rules(), pack.Rules(), waiver.Rules(), national.Rules(), versions.Rules())
}

func ruleNames() (all []string) {
	for _, r := range allRules() {
		all = append(all, r.ID)
	}
	return all
}

// explainedRule is one rule, as JSON has it.
type explainedRule struct {
	ID       string            `json:"id"`
	Severity string            `json:"severity"`
	Profiles map[string]string `json:"profiles"`
	Since    string            `json:"since"`
	ES       string            `json:"es"`
	EN       string            `json:"en"`
	Why      string            `json:"why"`
	Source   string            `json:"source,omitzero"`
	Fix      string            `json:"fix,omitzero"`

	sentence, grave string
}

func ruleOf(a *cli.App, r *check.Rule) explainedRule {
	x := explainedRule{ID: r.ID, Severity: r.Severity.String(), Profiles: map[string]string{}, Since: r.Since, ES: r.Must.ES, EN: r.Must.EN,
		Why: r.Why.In(a.Lang), Source: r.Source, Fix: r.Fix.String(), sentence: r.Sentence(a.Lang), grave: r.Severity.In(a.Lang)}
	if x.Since == "" {
		x.Since = "1.0"
	}
	for _, p := range []check.Profile{check.Draft, check.Exchange, check.Publish} {
		x.Profiles[p.String()] = r.In(p).String()
	}
	return x
}

// explainRules prints all rules.
func explainRules(a *cli.App) error {
	var all []explainedRule
	for _, r := range allRules() {
		all = append(all, ruleOf(a, r))
	}
	return a.Print(print.Result{Table: ruleTable(all), JSON: all})
}

// ruleTable is rules; people read what they demand in a sentence.
func ruleTable(rules []explainedRule) print.Table {
	columns := plain("id", "severity", "draft", "publish", "since", "es", "en", "why", "source", "sentence")
	for i := 2; i < 9; i++ {
		columns[i] = columns[i].ForPrograms()
	}
	columns[9] = columns[9].ForPeople()
	t := print.Table{Columns: columns}
	for _, r := range rules {
		t.Add(r.ID, print.Either{People: r.grave, Programs: r.Severity}, r.Profiles["draft"], r.Profiles["publish"], r.Since,
			print.Prose(r.ES), print.Prose(r.EN), print.Prose(r.Why), print.Prose(r.Source), print.Prose(r.sentence))
	}
	return t
}

// explainRule prints one rule.
func explainRule(a *cli.App, id string) error {
	var rule *check.Rule
	for _, r := range allRules() {
		if r.ID == id {
			rule = r
		}
	}
	if rule == nil {
		return cli.Unknown(textUnknownRule, id, ruleNames())
	}
	x := ruleOf(a, rule)
	shown, err := examples(id)
	if err != nil {
		return err
	}
	return a.Print(print.Result{Table: ruleTable([]explainedRule{x}), JSON: x, Text: func(p *print.Page) {
		var severities []string
		for _, of := range []check.Profile{check.Draft, check.Exchange, check.Publish} {
			severities = append(severities, of.String()+": "+rule.In(of).In(p.Lang))
		}
		p.Line(p.Bold(rule.ID))
		t := print.Table{Columns: plain("what", "text")}
		t.Add("es", print.Prose(rule.Must.ES))
		t.Add("en", print.Prose(rule.Must.EN))
		t.Add(textWhy, print.Prose(x.Why))
		t.Add(textSeverity, strings.Join(severities, ", "))
		t.Add(textSince, x.Since)
		if x.Source != "" {
			t.Add(textSource, print.Prose(x.Source))
		}
		p.Table(&t, "  ")
		for _, e := range shown {
			line, marks := excerpt.Around(e.file, e.from, e.to)
			p.Line("\n", p.Bold(p.Say(e.title)))
			p.Line("  ", line)
			p.Line("  ", marks)
		}
	}})
}

// example is a file with the part of it that matters.
type example struct {
	title    check.Text
	file     string
	from, to int
}

// examples returns, from the conformance kit, what breaks the rule and the same
// text as it must be: the first case made from a clean file or, where there is
// none, the first case. Of a compressed file nothing can be shown.
func examples(id string) ([]example, error) {
	var best *conformance.Change
	for _, c := range conformance.Changes() {
		if c.Rule == id && (best == nil || best.Base == "" && c.Base != "") {
			best = &c
		}
	}
	if best == nil || strings.HasPrefix(best.New, gzipped) {
		return nil, nil
	}
	broken, err := best.File()
	if err != nil {
		return nil, err
	}
	if best.Base == "" {
		return []example{{textBreaks, string(broken), 0, len(broken)}}, nil
	}
	clean, err := conformance.Base(best.Base)
	if err != nil {
		return nil, err
	}
	at := strings.Index(string(clean), best.Old)
	from := at + differing(best.Old, best.New)
	return []example{{textBreaks, string(broken), from, at + len(best.New)}, {textKeeps, string(clean), from, at + len(best.Old)}}, nil
}

// gzipped is what a file compressed by gzip begins with.
const gzipped = "\x1f\x8b"

// differing returns where the member or item begins that holds the first byte
// in which the texts differ.
func differing(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return strings.LastIndexAny(a[:n], "\n,{[") + 1
}
