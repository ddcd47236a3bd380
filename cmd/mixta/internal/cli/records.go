package cli

import (
	"github.com/comision-mixta/mixta"
)

// Each reads files and shows every record that has no error to visit,
// with the file's name and envelope; unlike [App.Load] it keeps none. A file
// that is not valid, or cannot be read, is told on standard error and the rest
// is read: the exit code, or errTold, then tells that the answer is not whole.
func (a *App) Each(names []string, visit func(name string, to mixta.Envelope, e mixta.Entry)) error {
	var worst error
	for _, name := range Expand(names) {
		if err := a.eachOf(name, visit); err != nil {
			a.Fail(err)
			worst = ErrReported
		}
	}
	return worst
}

func (a *App) eachOf(name string, visit func(string, mixta.Envelope, mixta.Entry)) error {
	in, err := a.Open(name)
	if err != nil {
		return InFile(name, err)
	}
	defer in.Close()
	rd := mixta.NewReader(in.Reader)
	report := rd.Check(func(e mixta.Entry) {
		if e.Report.OK() {
			visit(in.Name, rd.Envelope(), e)
		}
	})
	if err := rd.Err(); err != nil {
		return InFile(in.Name, Unread(err))
	}
	a.NoteInvalid(in.Name, &report)
	return nil
}
