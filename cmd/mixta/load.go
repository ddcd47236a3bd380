package main

import (
	"fmt"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// load reads the files that a command works on, as one: their records
// together, the envelope of the first. What could be read is worked with;
// errors are counted on standard error, and the exit code tells of them.
func (a *app) load(names ...string) (*mixta.File, error) {
	if len(names) == 0 {
		return nil, a.usage(textNoFile)
	}
	var all *mixta.File
	for _, name := range names {
		f, err := a.loadOne(name)
		if err != nil {
			return nil, err
		}
		if all == nil {
			all = f
			continue
		}
		all.Append(f)
	}
	return all, nil
}

func (a *app) loadOne(name string) (*mixta.File, error) {
	in, err := a.open(name)
	if err != nil {
		return nil, &fileError{name, err}
	}
	defer in.Close()
	f, report, err := mixta.ReadReport(in.r)
	if err != nil {
		return nil, &fileError{in.name, a.unread(err)}
	}
	a.tellInvalid(in.name, &report)
	return f, nil
}

// tellInvalid tells that a file is not valid, if it is not. What the command
// prints then is not the whole answer: it ends with exit code 1.
func (a *app) tellInvalid(name string, report *check.Report) {
	if report.OK() {
		return
	}
	a.invalid = true
	fmt.Fprintln(a.err, "mixta: "+a.say(textSumsInvalid, check.Printable(name), report.Count(check.Error)))
}

// rows prints a table in the format asked for. Titles stand above the columns
// as text; in CSV and JSON the names do.
func (a *app) rows(t table, titles ...check.Text) error {
	for _, r := range t.rows {
		for i := range r {
			r[i] = check.Printable(r[i])
		}
	}
	var err error
	switch a.flags.format {
	case "csv":
		err = t.csv(a.out)
	case "json":
		list := make([]map[string]string, len(t.rows))
		for i, r := range t.rows {
			list[i] = map[string]string{}
			for k, name := range t.names {
				list[i][name] = r[k]
			}
		}
		err = writeJSON(a.out, list)
	default:
		if len(t.rows) == 0 {
			fmt.Fprintln(a.err, "mixta: "+a.say(textNothing))
			return nil
		}
		head := make([]string, len(titles))
		for i, title := range titles {
			head[i] = a.say(title)
		}
		err = t.text(a.out, head, "", a.columns())
	}
	if err != nil {
		return a.written(err)
	}
	return nil
}

var textNothing = check.Text{ES: "no hay nada que mostrar", EN: "there is nothing to show"}
