package explain

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/schema"
)

// codeCommand makes "mixta explain code".
func codeCommand(a *cli.App) *cobra.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "code [LISTA]", EN: "code [LIST]"},
		Short: check.Text{ES: "Muestra una lista de códigos, o qué listas hay", EN: "Show a list of codes, or which lists there are"},
		Long: check.Text{
			ES: "Muestra los códigos de una lista con su significado y su fuente; sin argumento, las listas que hay.\nEn CSV (RFC 4180, UTF-8) o JSON sirve para cargarla en otro sistema.",
			EN: "Show the codes of a list with their meanings and sources; without an argument, which lists there are.\nAs CSV (RFC 4180, UTF-8) or JSON it can be loaded into another system."},
		Example: "mixta explain code agency --format csv",
	}, func(_ *cobra.Command, args []string) error {
		switch len(args) {
		case 0:
			return explainLists(a)
		case 1:
			return explainList(a, args[0])
		}
		return a.Usage(cli.TextOneArgument, 1, len(args))
	})
	c.ValidArgsFunction = cobra.FixedCompletions(listNames(), cobra.ShellCompDirectiveNoFileComp)
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
	List        string          `json:"list"`
	Type        string          `json:"type"`
	Closed      bool            `json:"closed"`
	Description string          `json:"description"`
	Codes       []explainedCode `json:"codes,omitempty"`
}

type explainedCode struct {
	Code       string `json:"code"`
	Meaning    string `json:"meaning"`
	Source     string `json:"source,omitzero"`
	Deprecated bool   `json:"deprecated,omitzero"`
}

func explainedCodes(a *cli.App, l schema.CodeList) (all []explainedCode) {
	for _, c := range l.Codes {
		all = append(all, explainedCode{c.Code, check.Text{ES: c.ES, EN: c.EN}.In(a.Lang), c.Source, c.Deprecated})
	}
	return all
}

func listed(a *cli.App, l schema.CodeList) explainedList {
	return explainedList{List: l.Name, Type: l.Type, Closed: l.Closed, Description: check.Text{ES: l.ES, EN: l.EN}.In(a.Lang)}
}

// explainLists prints which code lists there are.
func explainLists(a *cli.App) error {
	var lists []explainedList
	t := print.Table{Names: []string{"list", "type", "codes", "description"}}
	for _, l := range schema.CodeLists() {
		x := listed(a, l)
		lists = append(lists, x)
		t.Rows = append(t.Rows, []string{l.Name, l.Type, strconv.Itoa(len(l.Codes)), x.Description})
	}
	switch a.Flags.Format {
	case "json":
		return print.WriteJSON(a.Out, lists)
	case "csv":
		return t.CSV(a.Out)
	}
	return t.Text(a.Out, nil, "", a.Columns())
}

// explainList prints one code list.
func explainList(a *cli.App, name string) error {
	if synonym := listSynonyms[strings.ToLower(name)]; synonym != "" {
		name = synonym
	}
	found := mixta.Codes(name)
	switch len(found) {
	case 0:
		return a.Unknown(textUnknownList, name, listNames())
	case 1:
	default:
		var types []string
		for _, l := range found {
			types = append(types, l.Type)
		}
		return a.Usage(textWhichList, name, strings.Join(types, ", "))
	}
	x := listed(a, found[0])
	x.Codes = explainedCodes(a, found[0])
	switch a.Flags.Format {
	case "json":
		return print.WriteJSON(a.Out, x)
	case "csv":
		return codeTable(x.Codes).CSV(a.Out)
	}
	closed := a.Say(textListOpen)
	if x.Closed {
		closed = a.Say(textListClosed)
	}
	fmt.Fprintf(a.Out, "%s — %s\n  %s\n\n", a.Bold(x.Type), a.Faint(closed), strings.Join(print.Wrap(x.Description, a.Columns()-2), "\n  "))
	return codeText(x.Codes).Text(a.Out, nil, "  ", a.Columns())
}

// codeTable is a code list with all that CSV has of it.
func codeTable(codes []explainedCode) print.Table {
	t := print.Table{Names: []string{"code", "meaning", "source", "deprecated"}}
	for _, c := range codes {
		t.Rows = append(t.Rows, []string{c.Code, c.Meaning, c.Source, strconv.FormatBool(c.Deprecated)})
	}
	return t
}

// codeText is a code list as people read it.
func codeText(codes []explainedCode) print.Table {
	t := print.Table{Names: []string{"code", "meaning"}}
	for _, c := range codes {
		s := c.Meaning
		if c.Source != "" {
			s += " [" + c.Source + "]"
		}
		t.Rows = append(t.Rows, []string{c.Code, s})
	}
	return t
}
