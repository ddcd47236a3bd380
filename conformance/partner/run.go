package partner

import (
	"os"
	"path/filepath"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/internal/printable"
)

// Request is what a program is asked.
type Request struct {
	Case   string         `json:"case"`
	Do     string         `json:"do"`
	Folder string         `json:"folder"` // with the files that Input names
	Input  jsontext.Value `json:"input"`
}

// Outcome is what came of one case.
type Outcome struct {
	Case    *conformance.Case
	Missed  error  // why it is not done right; nil if it is
	Skipped string // why the program does not do such cases, if it does not
}

// Prepare writes the files that programs need to a folder: no answers.
func Prepare(folder string) error {
	files, err := conformance.Files()
	if err != nil {
		return err
	}
	cases, err := conformance.Cases()
	if err != nil {
		return err
	}
	for _, c := range cases {
		delete(files, c.Name+"/case.json")
		delete(files, c.Name+"/"+c.Output)
	}
	delete(files, "manifest.json")
	for name, b := range files {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return err
		}
		if err := os.WriteFile(path, b, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// Run asks the program each case and tells what came of it, as it comes. The
// folder is one that [Prepare] made; cases above the level are left out. The
// error is that of a program that cannot be started.
func (p *Program) Run(folder string, cases []conformance.Case, level int, tell func(Outcome)) error {
	var s *process
	var err error
	faults := 0
	for i := range cases {
		c := &cases[i]
		if c.Level > level {
			continue
		}
		if faults == mostFaults {
			tell(Outcome{Case: c, Missed: errUnasked})
			continue
		}
		if s == nil {
			if s, err = p.start(); err != nil {
				return err
			}
		}
		line, err := s.ask(requestOf(c, folder), p.Timeout)
		var got map[string]jsontext.Value
		if err == nil {
			got, err = parse(c, line)
		}
		if err != nil { // who knows what the next line answers
			s.stop()
			s = nil
			faults++
			tell(Outcome{Case: c, Missed: err})
			continue
		}
		faults = 0
		o := Outcome{Case: c}
		if json.Unmarshal(got["skip"], &o.Skipped); o.Skipped == "" {
			o.Missed = Judge(c, got, level)
		}
		tell(o)
	}
	if s != nil {
		s.end(p.Timeout)
	}
	return nil
}

func requestOf(c *conformance.Case, folder string) []byte {
	input := c.Input.Clone()
	_ = input.Compact() // it was parsed
	b, _ := json.Marshal(Request{c.Name, c.Do, filepath.Join(folder, filepath.FromSlash(c.Folder)), input})
	return b
}

// parse reads an answer to a case.
func parse(c *conformance.Case, line []byte) (got map[string]jsontext.Value, err error) {
	if err := json.Unmarshal(line, &got); err != nil {
		return nil, check.Errorf(textNoAnswer, printable.Clip(string(line)))
	}
	var name string
	if json.Unmarshal(got["case"], &name); name != c.Name {
		return nil, check.Errorf(textOtherCase, printable.Clip(name))
	}
	return got, nil
}

var (
	errUnasked    = check.Errorf(check.Text{ES: "no se preguntó: el programa dejó sin respuesta demasiados casos seguidos", EN: "not asked: the program left too many cases in a row without an answer"})
	textNoAnswer  = check.Text{ES: "la respuesta debe ser un objeto JSON en una línea, no %s", EN: "the answer must be a JSON object on one line, not %s"}
	textOtherCase = check.Text{ES: "la respuesta debe repetir el nombre del caso en case, no %q", EN: "the answer must repeat the name of the case in case, not %q"}
)
