package cli

import (
	"errors"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// Survey reads the one file that a crops command needs. No figure comes of a
// file that is not valid.
func (a *App) Survey(args []string) (*mixta.File, error) {
	if len(args) != 1 {
		return nil, Arguments(1, args)
	}
	in, err := a.Open(args[0])
	if err != nil {
		return nil, InFile(args[0], err)
	}
	defer in.Close()
	file, err := mixta.Read(in.Reader)
	if e, ok := errors.AsType[*check.InvalidError](err); ok {
		a.NoteInvalid(in.Name, &e.Report)
		return nil, ErrFindings
	}
	if err != nil {
		return nil, InFile(in.Name, Unread(err))
	}
	return file, nil
}

// Load reads the files that a command works on, as one: their records
// together, the envelope of the first. What could be read is worked with;
// errors are counted on standard error, and the exit code tells of them.
func (a *App) Load(names ...string) (*mixta.File, error) {
	if len(names) == 0 {
		return nil, Usagef(TextNoFile)
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

func (a *App) loadOne(name string) (*mixta.File, error) {
	in, err := a.Open(name)
	if err != nil {
		return nil, InFile(name, err)
	}
	defer in.Close()
	f, report, err := mixta.ReadReport(in.Reader)
	if err != nil {
		return nil, InFile(in.Name, Unread(err))
	}
	a.NoteInvalid(in.Name, &report)
	return f, nil
}

// NoteInvalid tells that a file is not valid, if it is not. What the command
// prints then is not the whole answer: it ends with exit code 1.
func (a *App) NoteInvalid(name string, report *check.Report) {
	if report.OK() {
		return
	}
	a.Invalid = true
	a.Note(textSumsInvalid, name, report.Count(check.Error))
}
