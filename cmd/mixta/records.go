package main

import (
	"github.com/comision-mixta/mixta"
)

// eachRecord reads files and shows every record that has no error to visit,
// with the file's name and envelope; unlike [app.load] it keeps none. A file
// that is not valid, or cannot be read, is told on standard error and the rest
// is read: the exit code, or errTold, then tells that the answer is not whole.
func (a *app) eachRecord(names []string, visit func(name string, to mixta.Envelope, e mixta.Entry)) error {
	var worst error
	for _, name := range expand(names) {
		if err := a.eachOf(name, visit); err != nil {
			a.tell(err)
			worst = errTold
		}
	}
	return worst
}

func (a *app) eachOf(name string, visit func(string, mixta.Envelope, mixta.Entry)) error {
	in, err := a.open(name)
	if err != nil {
		return &fileError{name, err}
	}
	defer in.Close()
	rd := mixta.NewReader(in.r)
	report := rd.Check(func(e mixta.Entry) {
		if e.Report.OK() {
			visit(in.name, rd.Envelope(), e)
		}
	})
	if err := rd.Err(); err != nil {
		return &fileError{in.name, a.unread(err)}
	}
	a.tellInvalid(in.name, &report)
	return nil
}
