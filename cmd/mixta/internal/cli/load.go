package cli

import (
	"errors"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// Survey reads the one file that a crops command needs. No figure comes of a
// file that is not valid.
func (a *App) Survey(name string) (*mixta.File, error) {
	in, err := a.Open(name)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	file, err := mixta.Read(in.Reader)
	if e, ok := errors.AsType[*check.InvalidError](err); ok {
		a.NoteInvalid(in.Name, &e.Report)
		return nil, ErrFindings
	}
	return file, in.unread(err)
}

// Sound is [App.Survey] for a command that needs each record only once: those that
// hold are shown to visit as they are read, and none is kept. What visit was shown
// does not count where the error is not nil.
func (a *App) Sound(name string, visit func(mixta.Record)) error {
	in, err := a.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	rd := mixta.NewReader(in.Reader)
	report := rd.Validate(func(e mixta.Entry) {
		if e.Section == mixta.Live && e.Report.OK() {
			visit(e.Record)
		}
	})
	if err := in.unread(rd.Err()); err != nil {
		return err
	}
	if !report.OK() {
		a.NoteInvalid(in.Name, &report)
		return ErrFindings
	}
	return nil
}

// Load reads the files that a command works on, as one: their records
// together, the envelope of the first. What could be read is worked with;
// errors are counted on standard error, and the exit code shows it.
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
		return nil, err
	}
	defer in.Close()
	f, report, err := mixta.ReadReport(in.Reader)
	if err != nil {
		return nil, in.unread(err)
	}
	if !a.NoteInvalid(in.Name, &report) {
		return nil, ErrFindings
	}
	return f, nil
}

// Stream is what was read of a file, record by record.
type Stream struct {
	*mixta.Reader
	Name   string
	Bytes  int64
	Report check.Report
}

// Stream reads a file and shows every record to visit; it keeps none.
func (a *App) Stream(name string, visit func(*Stream, mixta.Entry)) (*Stream, error) {
	in, err := a.Open(name)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	counted := &counter{Reader: in.Reader}
	s := &Stream{Reader: mixta.NewReader(counted), Name: in.Name}
	s.Report = s.Validate(func(e mixta.Entry) { visit(s, e) })
	s.Bytes = counted.n
	return s, in.unread(s.Err())
}

// Each reads files and shows every record that has no error to visit,
// with the file's name and envelope; unlike [App.Load] it keeps none. A file
// that is not valid, or cannot be read, is reported on standard error, and the rest
// is read: the exit code, or [ErrReported], then shows that the answer is incomplete.
func (a *App) Each(names []string, visit func(name string, to mixta.Envelope, e mixta.Entry)) error {
	var worst error
	for _, name := range Expand(names) {
		in, err := a.Stream(name, func(in *Stream, e mixta.Entry) {
			if e.Report.OK() {
				visit(in.Name, in.Envelope(), e)
			}
		})
		if err != nil {
			a.Fail(err)
			worst = ErrReported
			continue
		}
		a.NoteInvalid(in.Name, &in.Report)
	}
	return worst
}

// NoteInvalid reports a file that is not valid. What the command
// prints then is not the whole answer: it ends with exit code 1. It returns false
// where the text is not a file at all, and there is no answer.
func (a *App) NoteInvalid(name string, report *check.Report) (some bool) {
	if report.OK() {
		return true
	}
	a.Invalid = true
	if s := a.advice(report); s != "" {
		a.Note(textAdvice, name, s)
		return false
	}
	a.Note(textSumsInvalid, name, report.Count(check.Error))
	return true
}
