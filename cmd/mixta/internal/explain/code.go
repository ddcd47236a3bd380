package explain

import (
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/schema"
)

// codeCommand makes "mixta explain code".
func codeCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "code [LISTA]", EN: "code [LIST]"},
		Short: check.Text{ES: "Muestra una lista de códigos o todas las listas", EN: "Show a code list, or all lists"},
		Long: check.Text{
			ES: "Muestra los códigos de una lista con su significado y su fuente, y la edición, la fuente y la fecha de la última\nverificación de la lista; sin argumento, todas las listas.\nEn CSV (RFC 4180, UTF-8) o JSON, una lista puede cargarse en otro sistema.",
			EN: "Show the codes of a list with their meanings and sources, and the list's edition, source and date of last check;\nwithout an argument, show all lists.\nAs CSV (RFC 4180, UTF-8) or JSON, a list can be loaded into another system."},
		Example: "mixta explain code agency --format csv",
		Args:    cli.AtMost(1),
	}, func(args []string) error {
		if len(args) == 0 {
			return explainLists(a)
		}
		return explainList(a, args[0])
	})
	cli.Completes(c, listNames)
	return c
}

// listSynonyms are other names by which people look for a list.
var listSynonyms = map[string]string{"agency": "actor", "institution": "actor", "ubigeo": "adminunit", "municipality": "adminunit"}

// listNames returns the names of the code lists; where two packages have one
// of the same name, their types.
func listNames() (all []string) {
	for _, l := range schema.CodeLists() {
		if len(mixta.Codes(l.Name)) > 1 {
			all = append(all, l.Type)
		} else {
			all = append(all, l.Name)
		}
	}
	return all
}

// explainedList is one code list, as JSON has it.
type explainedList struct {
	List        string `json:"list"`
	Type        string `json:"type"`
	Closed      bool   `json:"closed"`
	Description string `json:"description"`
	schema.Origin
	Common string          `json:"common,omitzero"`
	Codes  []explainedCode `json:"codes,omitempty"`
}

type explainedCode struct {
	Code       string        `json:"code"`
	Meaning    string        `json:"meaning"`
	Source     string        `json:"source,omitzero"`
	Deprecated bool          `json:"deprecated,omitzero"`
	Includes   []string      `json:"includes,omitzero"`
	Terms      []schema.Term `json:"terms,omitzero"`
}

func explainedCodes(a *cli.App, l schema.CodeList) (all []explainedCode) {
	for _, c := range l.Codes {
		all = append(all, explainedCode{c.Code, check.Text{ES: c.ES, EN: c.EN}.In(a.Lang), c.Source, c.Deprecated, c.Includes, c.Terms})
	}
	return all
}

func listed(a *cli.App, l schema.CodeList) explainedList {
	return explainedList{List: l.Name, Type: l.Type, Closed: l.Closed, Description: check.Text{ES: l.ES, EN: l.EN}.In(a.Lang), Origin: l.Origin, Common: schema.CommonOf(l.Type).In(a.Lang)}
}

// explainLists prints which code lists there are.
func explainLists(a *cli.App) error {
	var lists []explainedList
	columns := plain("list", "type", "codes", "checked", "edition", "source", "description")
	columns[2], columns[4], columns[5] = print.Number("codes", check.Text{}), columns[4].ForPrograms(), columns[5].ForPrograms()
	t := print.Table{Columns: columns}
	for _, l := range schema.CodeLists() {
		x := listed(a, l)
		lists = append(lists, x)
		t.Add(l.Name, l.Type, len(l.Codes), l.Checked, l.Edition, l.Source, print.Prose(x.Description))
	}
	return a.Print(print.Result{Table: t, JSON: lists})
}

// explainList prints one code list.
func explainList(a *cli.App, name string) error {
	if synonym := listSynonyms[strings.ToLower(name)]; synonym != "" {
		name = synonym
	}
	found := mixta.Codes(name)
	switch len(found) {
	case 0:
		return cli.Unknown(textUnknownList, name, listNames())
	case 1:
	default:
		var types []string
		for _, l := range found {
			types = append(types, l.Type)
		}
		return cli.Usagef(textWhichList, name, strings.Join(types, ", "))
	}
	x := listed(a, found[0])
	x.Codes = explainedCodes(a, found[0])
	t := codeTable(a.Page(), x.Codes)
	return a.Print(print.Result{Table: t, JSON: x, Text: func(p *print.Page) {
		closed := textListOpen
		if x.Closed {
			closed = textListClosed
		}
		p.Line(p.Bold(x.Type), " — ", p.Faint(p.Say(closed)))
		p.Paragraph("  ", x.Description)
		p.Paragraph("  ", a.Say(textOrigin, x.Source, x.Edition, x.Checked))
		if x.Common != "" {
			p.Paragraph("  ", a.Say(textCommon, x.Common))
		}
		p.Line()
		p.Table(&t, "  ")
	}})
}

// codeTable is a code list; people read a code's source and equivalents after its
// meaning.
func codeTable(p *print.Page, codes []explainedCode) print.Table {
	columns := plain("code", "meaning", "source", "deprecated", "includes", "terms")
	for i := 2; i < len(columns); i++ {
		columns[i] = columns[i].ForPrograms()
	}
	t := print.Table{Columns: columns}
	for _, c := range codes {
		sourced := c.Meaning
		if c.Source != "" {
			sourced += " [" + c.Source + "]"
		}
		for _, more := range equivalents(p, c.Includes, c.Terms) {
			sourced += " " + more
		}
		t.Add(c.Code, print.Either{People: print.Prose(sourced), Programs: print.Prose(c.Meaning)}, c.Source, c.Deprecated, strings.Join(c.Includes, " "), print.Prose(termsOf(c.Terms)))
	}
	return t
}

// equivalents says in sentences what a code includes, and what each side calls it.
func equivalents(p *print.Page, includes []string, terms []schema.Term) (all []string) {
	if len(includes) > 0 {
		all = append(all, p.Say(textIncludes, strings.Join(includes, ", ")))
	}
	if len(terms) > 0 {
		all = append(all, p.Say(textTerms, termsOf(terms)))
	}
	return all
}

// termsOf lists terms with the side that uses them.
func termsOf(terms []schema.Term) string {
	var all []string
	for _, t := range terms {
		all = append(all, t.Side+" «"+t.Term+"» ["+t.Source+"]")
	}
	return strings.Join(all, "; ")
}
