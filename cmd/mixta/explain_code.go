package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// explainCodeCommand makes "mixta explain code".
func (a *app) explainCodeCommand() *cobra.Command {
	c := a.command(help{
		use:   check.Text{ES: "code [LISTA]", EN: "code [LIST]"},
		short: check.Text{ES: "Muestra una lista de códigos, o qué listas hay", EN: "Show a list of codes, or which lists there are"},
		long: check.Text{
			ES: "Muestra los códigos de una lista con su significado y su fuente; sin argumento, las listas que hay.\nEn CSV (RFC 4180, UTF-8) o JSON sirve para cargarla en otro sistema.",
			EN: "Show the codes of a list with their meanings and sources; without an argument, which lists there are.\nAs CSV (RFC 4180, UTF-8) or JSON it can be loaded into another system."},
		example: "mixta explain code agency --format csv",
	}, func(_ *cobra.Command, args []string) error {
		switch len(args) {
		case 0:
			return a.explainLists()
		case 1:
			return a.explainList(args[0])
		}
		return a.usage(textOneArgument, 1, len(args))
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

func (a *app) explainedCodes(l schema.CodeList) (all []explainedCode) {
	for _, c := range l.Codes {
		all = append(all, explainedCode{c.Code, check.Text{ES: c.ES, EN: c.EN}.In(a.lang), c.Source, c.Deprecated})
	}
	return all
}

func (a *app) listed(l schema.CodeList) explainedList {
	return explainedList{List: l.Name, Type: l.Type, Closed: l.Closed, Description: check.Text{ES: l.ES, EN: l.EN}.In(a.lang)}
}

// explainLists prints which code lists there are.
func (a *app) explainLists() error {
	var lists []explainedList
	t := table{names: []string{"list", "type", "codes", "description"}}
	for _, l := range schema.CodeLists() {
		x := a.listed(l)
		lists = append(lists, x)
		t.rows = append(t.rows, []string{l.Name, l.Type, strconv.Itoa(len(l.Codes)), x.Description})
	}
	switch a.flags.format {
	case "json":
		return writeJSON(a.out, lists)
	case "csv":
		return t.csv(a.out)
	}
	return t.text(a.out, nil, "", a.columns())
}

// explainList prints one code list.
func (a *app) explainList(name string) error {
	if synonym := listSynonyms[strings.ToLower(name)]; synonym != "" {
		name = synonym
	}
	found := mixta.Codes(name)
	switch len(found) {
	case 0:
		return a.unknown(textUnknownList, name, listNames())
	case 1:
	default:
		var types []string
		for _, l := range found {
			types = append(types, l.Type)
		}
		return a.usage(textWhichList, name, strings.Join(types, ", "))
	}
	x := a.listed(found[0])
	x.Codes = a.explainedCodes(found[0])
	switch a.flags.format {
	case "json":
		return writeJSON(a.out, x)
	case "csv":
		return codeTable(x.Codes).csv(a.out)
	}
	closed := a.say(textListOpen)
	if x.Closed {
		closed = a.say(textListClosed)
	}
	fmt.Fprintf(a.out, "%s — %s\n  %s\n\n", a.bold(x.Type), a.faint(closed), strings.Join(wrap(x.Description, a.columns()-2), "\n  "))
	return codeText(x.Codes).text(a.out, nil, "  ", a.columns())
}

// codeTable is a code list with all that CSV has of it.
func codeTable(codes []explainedCode) table {
	t := table{names: []string{"code", "meaning", "source", "deprecated"}}
	for _, c := range codes {
		t.rows = append(t.rows, []string{c.Code, c.Meaning, c.Source, strconv.FormatBool(c.Deprecated)})
	}
	return t
}

// codeText is a code list as people read it.
func codeText(codes []explainedCode) table {
	t := table{names: []string{"code", "meaning"}}
	for _, c := range codes {
		s := c.Meaning
		if c.Source != "" {
			s += " [" + c.Source + "]"
		}
		t.rows = append(t.rows, []string{c.Code, s})
	}
	return t
}
