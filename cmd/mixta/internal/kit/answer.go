package kit

import (
	"bufio"
	"errors"
	"io"
	"os"
	"path/filepath"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/conformance/partner"
)

// answerCommand makes "mixta conformance answer".
func answerCommand(a *cli.App) *cli.Command {
	return a.Command(cli.Help{
		Use:   check.Text{ES: "answer", EN: "answer"},
		Short: check.Text{ES: "Responde las preguntas de «mixta conformance run»", EN: "Answer the requests of \"mixta conformance run\""},
		Long: check.Text{
			ES: "Lee de la entrada estándar una pregunta por línea, como las que plantea «mixta conformance run», y escribe una\nrespuesta por línea: lo que mixta obtiene de cada caso. Sirve de comparación a quien programa el suyo.",
			EN: "Read requests from standard input, one a line, as \"mixta conformance run\" puts them, and write answers, one a\nline: what mixta makes of each case. Whoever writes such a program can compare."},
		Example: "mixta conformance run -- mixta conformance answer",
		Args:    cli.Exactly(0),
	}, func([]string) error { return answerAll(a.Content(), a.In) })
}

// answerAll answers requests, one a line.
func answerAll(w io.Writer, r io.Reader) error {
	lines := bufio.NewReader(r)
	for {
		line, err := lines.ReadBytes('\n')
		if err == io.EOF && len(line) == 0 {
			return nil
		}
		if err != nil && err != io.EOF {
			return err
		}
		b, err := json.Marshal(answer(line), json.Deterministic(true))
		if err != nil {
			return err
		}
		if _, err := w.Write(append(b, '\n')); err != nil {
			return err
		}
	}
}

// told are the members of an answer.
type told map[string]any

// answer answers one request. What could not be done is an answer too.
func answer(line []byte) told {
	var r partner.Request
	if err := json.Unmarshal(line, &r); err != nil {
		return told{"error": err.Error()}
	}
	do := deeds[r.Do]
	if do == nil {
		return told{"case": r.Case, "skip": r.Do}
	}
	t, err := do(folder(r.Folder), r.Input)
	if err != nil {
		t = told{"error": err.Error()}
	}
	t["case"] = r.Case
	return t
}

// deeds are what can be asked for.
var deeds = map[string]func(folder, []byte) (told, error){
	"validate": validate,
	"format":   format,
	"fix":      fix,
	"verdict":  verdict,
	"merge":    join,
	"first":    first,
	"revise":   revise,
	"propose":  propose,
	"accept":   accept,
	"decline":  decline,
	"overrule": overrule,
	"withdraw": withdraw,
	"resolve":  resolve,
	"ledger":   book,
	"inbox":    receive,
	"outbox":   send,
	"release":  hand,
	"extend":   extend,
	"open":     open,
	"import":   take,
	"verify":   verify,
	"sign":     sign,
	"rotate":   rotate,
	"items":    items,
	"ask":      ask,
	"judge":    judge,
	"reply":    reply,
	"hits":     hits,
	"commit":   bind,
	"opened":   opened,
	"root":     root,
	"proved":   proved,
	"unpack":   unpack,
}

// folder is where the files of a case are.
type folder string

func (f folder) path(name string) string { return filepath.Join(string(f), filepath.FromSlash(name)) }

func (f folder) read(name string) ([]byte, error) { return os.ReadFile(f.path(name)) }

// readAll returns files in their order; an absent name is an empty file.
func (f folder) readAll(names ...string) (all [][]byte, err error) {
	for _, name := range names {
		var b []byte
		if name != "" {
			if b, err = f.read(name); err != nil {
				return nil, err
			}
		}
		all = append(all, b)
	}
	return all, nil
}

// input reads the input of a case.
func input[T any](b []byte) (in T, err error) {
	return in, json.Unmarshal(b, &in, json.RejectUnknownMembers(true))
}

// finding is a finding as answers have it.
type finding struct {
	File     string `json:"file,omitzero"`
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Kind     string `json:"kind,omitzero"`
	ID       string `json:"id,omitzero"`
	Pointer  string `json:"pointer"`
	Line     int    `json:"line,omitzero"`
}

// findings returns what was found, never nil.
func findings(r check.Report) []finding {
	out := []finding{}
	for i := range r.Findings {
		f := &r.Findings[i]
		out = append(out, finding{Rule: f.Rule.ID, Severity: f.Severity.String(), Kind: f.Kind, ID: f.ID, Pointer: f.Pointer})
	}
	return out
}

// refused answers that nothing comes of a case, and why: the first of these
// errors that it is.
func refused(err error, reasons ...reason) (told, error) {
	for _, r := range reasons {
		if r.is(err) {
			return told{"refused": r.name}, nil
		}
	}
	return nil, err
}

// reason is a name for an error.
type reason struct {
	name string
	is   func(error) bool
}

// being is the reason for one error.
func being(name string, target error) reason {
	return reason{name, func(err error) bool { return errors.Is(err, target) }}
}

// as is the reason for errors of one type.
func as[E error](name string) reason {
	return reason{name, func(err error) bool { _, ok := errors.AsType[E](err); return ok }}
}
